/** Long work in short pieces, so that whoever asks for something meanwhile gets an answer. */

/** So long is worked at a time, in milliseconds. */
const atATime = 15;

/** A function to call after each piece: it waits where enough was done at a time, and says whether it did. */
export function createPace(): () => Promise<boolean> {
  let begun = Date.now();
  return async () => {
    if (Date.now() - begun < atATime) return false;
    await new Promise((resolve) => setTimeout(resolve));
    begun = Date.now();
    return true;
  };
}

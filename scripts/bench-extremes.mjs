// How the time of the analysis grows with texts no minutes are: one line of millions of characters, millions of lines.

/** Four times the text takes at most this many times as long: linear is 4, quadratic 16. */
const mostGrowth = 10;
/** Below this many µs a time says nothing. */
const leastTime = 20_000;
const length = 100_000;

/**
 * @param {(text: string) => void} analyse
 * @param {readonly { name: string, make: (length: number) => string }[]} extremes
 * @returns {{ slowest: { name: string, growth: number }, mostGrowth: number }}
 */
export function benchExtremes(analyse, extremes) {
  const grown = extremes.map(({ name, make }) => {
    const growth = () => timeOf(analyse, make(length * 4)) / Math.max(leastTime, timeOf(analyse, make(length)));
    // A time may be another program's: what is far too long is measured again.
    let least = growth();
    for (let again = 0; again < 2 && least > mostGrowth; again++) least = Math.min(least, growth());
    return { name, growth: least };
  });
  return { slowest: grown.reduce((one, other) => (other.growth > one.growth ? other : one)), mostGrowth };
}

function timeOf(analyse, text) {
  // Flat, as a file's or an editor's text is: what `repeat` gives is a tree of parts.
  const flat = Buffer.from(text, 'utf16le').toString('utf16le');
  const before = process.cpuUsage();
  analyse(flat);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

// Measures what an editor does at every keystroke: parsing, the rules on sections, outline and folding.

/**
 * The whole analysis costs at most this many bare scans for line breaks. The same documents are read again and again, as
 * an editor does at every keystroke: what the parser remembers of their wordings counts.
 */
const mostScans = 25;
/** Twice the text takes at most this many times as long: linear, with room for what a larger heap costs. */
const mostGrowth = 2.6;

/**
 * @param {readonly string[]} texts documents of the usual size
 * @param {object} sources the parser, the rules and the features, as `bench.mjs` loads them
 * @returns {{ scan: number, analysed: number, ratio: number, mostScans: number, growth: number, mostGrowth: number }} times in µs
 */
export function benchAnalysis(texts, { parse, check, symbols, folding, rules }) {
  // What tells how an item is doing: the rules on its sections and on damaged letters. The others, which look for what
  // is wrong with the text, are measured with the archive.
  const severities = Object.fromEntries(
    rules.filter(({ id }) => !/^(?:manglende|tom|beskadiget)-/.test(id)).map(({ id }) => [id, 'off']),
  );
  const analyse = (text) => {
    const referat = parse(text);
    const findings = check(referat, { severities });
    symbols(referat, findings, 'da');
    folding(referat);
  };
  const scan = (text) => {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
    return count;
  };
  const long = texts.map((text) => text.repeat(8));
  const longer = texts.map((text) => text.repeat(16));
  const times = leastTimes({
    scan: [() => texts.forEach(scan), 200],
    analyse: [() => texts.forEach(analyse), 20],
    long: [() => long.forEach(analyse), 2],
    longer: [() => longer.forEach(analyse), 1],
  });
  return {
    scan: times.scan,
    analysed: times.analyse,
    ratio: times.analyse / times.scan,
    mostScans,
    growth: times.longer / times.long,
    mostGrowth,
  };
}

/**
 * Least processor time of each in µs, in turn so that all meet the same machine. Processor time, not the clock, and the
 * least, not the mean: other programs run too, and what they take is no figure of ours.
 */
function leastTimes(works) {
  const names = Object.keys(works);
  const times = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  const timeOf = ([work, rounds]) => {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round++) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / rounds;
  };
  for (let warm = 0; warm < 20; warm++) for (const name of names) timeOf(works[name]);
  for (let run = 0; run < 30; run++) {
    for (const name of names) times[name] = Math.min(times[name], timeOf(works[name]));
  }
  return times;
}

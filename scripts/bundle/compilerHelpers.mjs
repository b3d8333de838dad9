// What the compiler of the protocol's library wrote into each of its files, once for all of them.

export function __createBinding(target, from, name, as = name) {
  Object.defineProperty(target, as, { enumerable: true, get: () => from[name] });
}

export function __exportStar(from, target) {
  for (const name in from) if (name !== 'default' && !Object.hasOwn(target, name)) __createBinding(target, from, name);
}

// Every module it imports so has its names as they are.
export const __importStar = (module) => module;

export const __importDefault = (module) => (module?.__esModule ? module : { default: module });

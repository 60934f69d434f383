/**
 * How an emulated class is written down: its name, and for each method what it is called with, what permission it needs,
 * whether it is counted as work on the document, and what it does. Names are checked against Google's typings.
 */
import {Refusal} from '../grid/refusal';
import {CellBlock, EnumName, Foreign, PlainObject, type Argument, type Result} from './wire';
import type {World} from './world';

/** What a call asks of the authorisation mode and of the user's permissions; see modes.ts and scopes.ts. */
export type Need =
  | 'nothing'
  | 'read'
  | 'write'
  | 'menu'
  | 'alert'
  | 'page'
  | 'stores'
  | 'triggers'
  | 'mail'
  | 'address';

/** `service`: reads or changes what the spreadsheet or a store holds. `handle`: obtains an object or a field of one. */
export type CallKind = 'service' | 'handle';

/** One kind of parameter: reads an argument, or answers `mismatch` when it is of another type. */
export type Parameter<T> = (argument: Argument) => T | typeof mismatch;
export const mismatch = Symbol('mismatch');

/** A call ready to run. A promise: it waits for a person, or for time to pass. */
type Action = (world: World) => Answer;
export type Answer = Result | Promise<Result>;

/** What a run may give; nothing at all is undefined. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a body without `return`
type Given = Answer | void;

interface Overload<Self, Gives extends Given = Given> {
  /** How many arguments it takes. */
  readonly arity: number;
  readonly kind: CallKind;
  readonly need: Need;
  /** The call, ready to run; undefined when the arguments are not this overload's. */
  bind(self: Self, args: readonly Argument[]): Action | undefined;
  /** For the compiler alone: what it gives. */
  readonly gives?: Gives;
}

export type Method<Self, Gives extends Given = Given> =
  Overload<Self, Gives> | readonly Overload<Self, Gives>[];

type IsAny<T> = 0 extends 1 & T ? true : false;

/** What stands on the wire for what Google's typings say that a method gives. They often leave out null. */
type Emulated<Typed> =
  | null
  | (IsAny<Typed> extends true
      ? Result
      : Typed extends string
        ? string
        : Typed extends number
          ? number | EnumName
          : Typed extends boolean
            ? boolean
            : Typed extends Date
              ? Date
              : Typed extends readonly (infer Item)[]
                ? EmulatedList<Item>
                : Typed extends object
                  ? Reference | EnumName | Readonly<Record<string, string>>
                  : undefined);

type EmulatedList<Item> =
  IsAny<Item> extends true
    ? CellBlock | readonly Result[]
    : Item extends readonly unknown[]
      ? CellBlock
      : readonly Result[];

/** Of overloads, what the last one gives. */
type GivenAs<Typed> = Typed extends (...args: never) => infer Returned
  ? IsAny<Returned> extends true
    ? Given
    : // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- the typings' own
      [Returned] extends [void]
      ? // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a body without `return`
        undefined | void | Promise<undefined>
      : Emulated<Returned> | Promise<Emulated<Returned>>
  : never;

export interface BoundMethod {
  readonly kind: CallKind;
  readonly need: Need;
  bind(args: readonly Argument[]): Action | undefined;
}

/** An object of an emulated class, as the execution hands it to the bundle. */
export interface Reference {
  readonly className: string;
  readonly self: object;
  methods(name: string): readonly BoundMethod[] | undefined;
}

export interface ClassShape {
  readonly methods: readonly string[];
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** Made by its name alone, so that classes which give each other's objects can name each other; then given its methods. */
export class ServiceClass<Self extends object> {
  private table: ReadonlyMap<string, readonly Overload<Self>[]> = new Map();
  private enums: Readonly<Record<string, readonly string[]>> = {};
  private readonly selves = new WeakSet<object>();

  constructor(readonly name: string) {}

  fill(
    methods: Readonly<Record<string, Method<Self>>>,
    enums: Readonly<Record<string, readonly string[]>>,
  ): this {
    this.table = new Map(
      Object.entries(methods).map(([method, one]) => [method, isOverload(one) ? [one] : one]),
    );
    this.enums = enums;
    return this;
  }

  get shape(): ClassShape {
    return {methods: [...this.table.keys()], enums: this.enums};
  }

  /** Each method with its ways to be called. */
  get ways(): ReadonlyMap<string, readonly Pick<Overload<Self>, 'arity' | 'kind' | 'need'>[]> {
    return this.table;
  }

  of(self: Self): Reference {
    this.selves.add(self);
    return {
      className: this.name,
      self,
      methods: (name) =>
        this.table.get(name)?.map(({kind, need, bind}) => ({
          kind,
          need,
          bind: (args) => bind(self, args),
        })),
    };
  }

  owns(self: object): self is Self {
    return this.selves.has(self);
  }
}

/** The parameter that takes an object of a class; named late, for methods of that class itself. */
export const objectOf =
  <Self extends object>(type: () => ServiceClass<Self>): Parameter<Self> =>
  (argument) => {
    if (typeof argument !== 'object' || argument === null || !('self' in argument)) return mismatch;
    const {self} = argument;
    return type().owns(self) ? self : mismatch;
  };

const isOverload = <Self>(method: Method<Self>): method is Overload<Self> => 'bind' in method;

/**
 * Defines a class whose methods must be methods of Google's class of that name.
 * @param name or the class itself, where classes/known.ts has made it
 */
export function defineClass<Google, Self extends object>(
  name: string | ServiceClass<Self>,
  methods: {readonly [Name in keyof Google & string]?: Method<Self, GivenAs<Google[Name]>>},
  enums: {readonly [Name in keyof Google & string]?: readonly string[]} = {},
): ServiceClass<Self> {
  const made = typeof name === 'string' ? new ServiceClass<Self>(name) : name;
  return made.fill(
    methods as Readonly<Record<string, Method<Self>>>,
    enums as Readonly<Record<string, readonly string[]>>,
  );
}

type Values<Parameters> = {
  [Index in keyof Parameters]: Parameters[Index] extends Parameter<infer T> ? T : never;
};

/**
 * The two makers of methods for a class whose objects are `Self`.
 * @param check runs before every call and raises Refusal for an object that is no longer there.
 */
export function makers<Self>(check: (self: Self) => void = () => undefined) {
  const maker =
    (kind: CallKind) =>
    <const List extends readonly Parameter<unknown>[], Gives extends Given>(
      need: Need,
      parameters: List,
      run: (self: Self, world: World, ...args: Values<List>) => Gives,
    ): Overload<Self, Gives> => ({
      arity: parameters.length,
      kind,
      need,
      bind(self, args) {
        if (args.length !== parameters.length) return undefined;
        const values = args.map((argument, index) => parameters[index]?.(argument));
        if (values.includes(mismatch)) return undefined;
        return (world) => {
          check(self);
          return run(self, world, ...(values as Values<List>)) as Answer;
        };
      },
    });
  return {handle: maker('handle'), service: maker('service')};
}

export const text: Parameter<string> = (argument) =>
  typeof argument === 'string' ? argument : mismatch;
export const number: Parameter<number> = (argument) =>
  typeof argument === 'number' ? argument : mismatch;
export const truth: Parameter<boolean> = (argument) =>
  typeof argument === 'boolean' ? argument : mismatch;
export const block: Parameter<CellBlock> = (argument) =>
  argument instanceof CellBlock ? argument : mismatch;
export const date: Parameter<Date> = (argument) => (argument instanceof Date ? argument : mismatch);

/** Anything that can be put into a cell. */
export const cellValue: Parameter<string | number | boolean | Date | null | undefined> = (
  argument,
) =>
  argument === null ||
  argument === undefined ||
  argument instanceof Date ||
  typeof argument !== 'object'
    ? argument
    : mismatch;

export const texts: Parameter<Record<string, string>> = (argument) =>
  argument instanceof PlainObject
    ? Object.fromEntries(argument.entries.map(([key, value]) => [key, String(value)]))
    : mismatch;

/** Whatever it is: the method looks for itself. */
export const anything: Parameter<Argument> = (argument) => argument;

export const listOf =
  <T>(one: Parameter<T>): Parameter<T[]> =>
  (argument) => {
    if (!isList(argument)) return mismatch;
    const read = argument.map(one).flatMap((value) => (value === mismatch ? [] : [value]));
    return read.length === argument.length ? read : mismatch;
  };

export const list: Parameter<string[]> = (argument) =>
  isList(argument) && argument.every((one) => typeof one === 'string') ? [...argument] : mismatch;

/** Array.isArray alone does not narrow a readonly array. */
const isList = (argument: Argument): argument is readonly Argument[] => Array.isArray(argument);

export const nullable =
  <T>(parameter: Parameter<T>): Parameter<T | null> =>
  (argument) =>
    argument === null ? null : parameter(argument);

export const oneOf =
  (enumeration: string): Parameter<string> =>
  (argument) =>
    argument instanceof EnumName && argument.enumeration === enumeration ? argument.name : mismatch;

/** The exception Google raises for arguments of the wrong number or type. */
export function wrongArguments(method: string, args: readonly Argument[]): Refusal {
  return new Refusal(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

function typeName(argument: Argument): string {
  if (argument === null || argument === undefined) return String(argument);
  if (typeof argument === 'string') return 'String';
  if (argument instanceof CellBlock) return 'Object[][]';
  if (Array.isArray(argument)) return 'Object[]';
  if (argument instanceof Foreign) return argument.typeName;
  if (argument instanceof EnumName) return argument.enumeration;
  if (typeof argument === 'object')
    return 'className' in argument ? argument.className : argument.constructor.name;
  return typeof argument;
}

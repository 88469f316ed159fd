declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: { read(data: Buffer): PNG; write(png: PNG, options?: object): Buffer };
  }
}

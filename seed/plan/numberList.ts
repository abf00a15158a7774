type Numbers = Int32Array | Float64Array

/** Numbers in one block of memory, eight or four bytes each, as many as are added. */
export interface NumberList<Block extends Numbers> {
  readonly push: (value: number) => void
  readonly length: () => number
  /** What was added, without a copy: good until the next is added. */
  readonly all: () => Block
}

export const int32List = (): NumberList<Int32Array> => listOf((length) => new Int32Array(length))

export const float64List = (): NumberList<Float64Array> => listOf((length) => new Float64Array(length))

function listOf<Block extends Numbers>(make: (length: number) => Block): NumberList<Block> {
  let block = make(16)
  let length = 0
  const grow = (): void => {
    const larger = make(block.length * 2)
    larger.set(block)
    block = larger
  }
  return {
    push: (value) => {
      if (length === block.length) grow()
      block[length] = value
      length += 1
    },
    length: () => length,
    // A part of a block is one of the same type; TypeScript knows no type for that.
    all: () => block.subarray(0, length) as Block,
  }
}

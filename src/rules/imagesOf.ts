import { bodyImages } from '../text/bodyImages'
import { bodyOf } from '../text/bodyOf'
import { idOf } from './idOf'
import type { Entry } from './rules'

/** The ids of the images that an Article or a Person shows: its own and those in its body. */
export function imagesOf(entry: Entry): readonly string[] {
  const own = idOf(entry.image)
  return [...new Set([...(own === undefined ? [] : [own]), ...bodyImages(bodyOf(entry.body))])]
}

/** A place in the sentence that says whose figures follow. */
export interface Subject {
  start: number;
  end: number;
  /** empty for a company that has no name in the text */
  name: string;
  rule: string;
  /** an index: it has no parts, and is no company that the next sentence goes on about */
  index: boolean;
  /** an institution that did something: a company that the article is about stays its topic */
  passing: boolean;
  /** not the sentence's topic: an object, or one of an enumeration */
  weak: boolean;
  /** it is spoken of for the part it plays in somebody else’s affairs */
  part?: boolean;
  /** who several together are */
  members?: readonly string[];
  /** a fund: it has no parts either */
  fund?: boolean;
  /** named beside the topic: 超过远山科技的41亿元, 其中远山和青禾 */
  aside?: boolean;
  /** many at once (百强房企): what is narrower in a later clause is something else */
  many?: boolean;
}

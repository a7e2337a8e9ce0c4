export const NO_META = { title: null, outlet: null, author: null, published: null, language: null };
/** Builds a view piece by piece, each piece with its place in the file. */
export class ViewBuilder {
    runs = [];
    #parts = [];
    #length = 0;
    get length() {
        return this.#length;
    }
    /** Adds text that stands in the file as it is (equal lengths) or in other characters (an entity, an escape). */
    add(words, sourceStart, sourceLength) {
        if (words === '')
            return;
        const last = this.runs.at(-1);
        const joins = last && words.length === sourceLength && last[1] === last[3] && last[2] + last[3] === sourceStart;
        if (joins) {
            last[1] += words.length;
            last[3] += words.length;
        }
        else
            this.runs.push([this.#length, words.length, sourceStart, sourceLength]);
        this.#parts.push(words);
        this.#length += words.length;
    }
    /** Adds a break between blocks, which stands for nothing in particular in the file. */
    gap(words, sourceStart) {
        this.runs.push([this.#length, words.length, sourceStart, 0]);
        this.#parts.push(words);
        this.#length += words.length;
    }
    build() {
        return { text: this.#parts.join(''), runs: this.runs };
    }
}

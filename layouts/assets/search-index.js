/* Finds words in this site. It needs no server: the index is a folder of small scripts, of which a query loads
   the few that it needs. Scripts, because a page opened from a disk may load nothing else.
   What the pieces hold, and how words are folded and found, is written in docs/search.md. search.js shows what
   is found; both sides of the form are changed together: Sources/Searching. */
(function () {
  "use strict";

  const FORM = 3;
  // So many candidates are read rather than looked at more closely. Looking goes on as long as a token leaves out
  // this share of them; of not too many, a second one is tried.
  const FEW = 3, SHARE = 0.3, MANY = 100;
  // Places of pairs and threes are counted modulo this.
  const PLACES = 5;
  const WORD_LENGTH = 60;

  // ---- Pieces: each is a script that calls bulletinSearch with its name and what it holds ----

  const waiting = new Map();
  let index;

  window.bulletinSearch = function (name, data) {
    const piece = waiting.get(name);
    if (piece) piece.arrived(data);
  };

  function load(name, version, read) {
    if (waiting.has(name)) return waiting.get(name).promise;
    const piece = {};
    piece.promise = new Promise(function (resolve, reject) {
      piece.arrived = data => resolve(read ? read(data) : data);
      const script = document.createElement("script");
      script.src = "search/" + name + ".js?v=" + version;
      script.onload = () => reject(new Error(name + " holds something else"));
      script.onerror = function () {
        waiting.delete(name);
        reject(new Error(name + " cannot be loaded"));
      };
      document.head.append(script);
    });
    waiting.set(name, piece);
    return piece.promise;
  }

  function pieceName(folder, number) { return folder + "/" + (number >> 8) + "/" + (number & 255); }

  // ---- Numbers, written bit by bit in characters of base 64 ----

  const DIGITS = new Map(Array.from(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", (digit, value) => [digit.charCodeAt(0), value]));

  class Bits {
    constructor(text) {
      this.digits = Uint8Array.from(text, digit => DIGITS.get(digit.charCodeAt(0)));
      this.place = 0;
    }
    bit() {
      if (this.place >= this.digits.length * 6) throw new Error("a piece ends early");
      const bit = this.digits[this.place / 6 | 0] >> 5 - this.place % 6 & 1;
      this.place += 1;
      return bit;
    }
    read(width) {
      let value = 0;
      for (; width > 0; width -= 1) value = value << 1 | this.bit();
      return value;
    }
    zeros() {
      let count = 0;
      while (!this.bit()) count += 1;
      return count;
    }
    gamma() {
      const width = this.zeros();
      return 1 << width | this.read(width);
    }
    /* Growing numbers below a limit, as gaps. */
    numbers(count, limit) {
      const low = riceBits(count, limit), numbers = [];
      for (let next = 0; count > 0; count -= 1) {
        next += this.zeros() << low | this.read(low);
        numbers.push(next);
        next += 1;
      }
      return numbers;
    }
  }

  function riceBits(count, limit) {
    const gap = Math.floor(limit * 11 / (16 * Math.max(1, count)));
    return gap < 1 ? 0 : 31 - Math.clz32(gap);
  }

  /* A piece: the passages of each token, by its key. */
  function readPiece(text, limit) {
    const bits = new Bits(text), found = new Map();
    const count = bits.gamma() - 1, low = riceBits(count, 1 << index.keyBits);
    for (let read = 0, next = 0; read < count; read += 1) {
      const key = next + (bits.zeros() << low | bits.read(low));
      found.set(key, bits.numbers(bits.gamma(), limit));
      next = key + 1;
    }
    return found;
  }

  function readIndex(data) {
    if (data.form !== FORM) throw new Error("the index has another form");
    index = data;
    for (const segment of index.segments) {
      const bits = new Bits(segment.later), later = new Set(bits.numbers(bits.gamma() - 1, segment.passages));
      // The first passage of the document to which each passage belongs.
      segment.first = new Int32Array(segment.passages);
      for (let passage = 0; passage < segment.passages; passage += 1) {
        segment.first[passage] = later.has(passage) ? segment.first[passage - 1] : passage;
      }
    }
    return index;
  }

  // ---- Words: folded and cut as the index was made ----

  const IDEOGRAPH = 1, LETTER = 2, BLANK = 3, MARK = 4;

  function role(value) {
    if (value >= 0x4E00 && value <= 0x9FFF) return IDEOGRAPH;
    if (value >= 0x30 && value <= 0x39 || value >= 0x61 && value <= 0x7A || value >= 0xC0 && value <= 0x1FFF) return LETTER;
    if (value === 9 || value === 13 || value === 32 || value === 0xA0 || value >= 0x200B && value <= 0x200D) return BLANK;
    return value === 0x3005 || value === 0x3007 || value >= 0x3040 && value <= 0x30FF || value >= 0x3400 && value <= 0x4DBF
      || value >= 0xAC00 && value <= 0xD7A3 || value >= 0xF900 && value <= 0xFAFF || value >= 0x20000 && value <= 0x3FFFF
      ? IDEOGRAPH : MARK;
  }

  function folded(value) {
    if (value === 0x3000) return 32;
    if (value >= 0xFF01 && value <= 0xFF5E) value -= 0xFEE0;
    return value >= 0x41 && value <= 0x5A ? value + 32 : value;
  }

  /* The folded text, and for each unit of it where it stands in the text. */
  function fold(text) {
    let out = "", gap = 0, before = 0;
    const places = [];
    for (let place = 0; place < text.length; place += 1) {
      const point = text.codePointAt(place), value = folded(point), kind = role(value);
      if (kind === IDEOGRAPH || kind === LETTER) {
        if (gap && out && !(gap === 1 && before === IDEOGRAPH && kind === IDEOGRAPH)) {
          out += gap === 3 ? "\n" : " ";
          places.push(place);
        }
        const character = String.fromCodePoint(value);
        for (let unit = 0; unit < character.length; unit += 1) places.push(place);
        out += character;
        before = kind;
        gap = 0;
      } else {
        gap = Math.max(gap, kind === BLANK ? 1 : value === 10 ? 3 : 2);
      }
      if (point > 0xFFFF) place += 1;
    }
    return { text: out, places };
  }

  function words(query) {
    const found = query.split(/[\s\u200B-\u200D]+/).map(word => fold(Array.from(word).slice(0, WORD_LENGTH).join("")).text);
    return Array.from(new Set(found)).filter(word => word);
  }

  function hash(kind, values) {
    let mixed = kind;
    for (const value of values) {
      mixed = Math.imul(mixed ^ value, 0x9E3779B1);
      mixed ^= mixed >>> 15;
    }
    mixed = Math.imul(mixed ^ mixed >>> 16, 0x85EBCA6B);
    mixed = Math.imul(mixed ^ mixed >>> 13, 0xC2B2AE35);
    return (mixed ^ mixed >>> 16) & ~15;
  }

  function filterToken(name, value) { return hash(5, Array.from(name + ":" + value, c => c.codePointAt(0))); }

  /* What a folded word is looked up by. A run of letters at its edges may go on in a text; one inside may not,
     and is looked up whole. Pairs and threes come with the place of
     their last in the word. */
  function tokens(word) {
    const found = [];
    let run = [], kind = 0, isEdge = true, place = 0;
    function add(sort, values, at) { found.push({ token: hash(sort, values), place: at }); }
    function end() {
      if (kind === IDEOGRAPH && run.length === 1) add(1, run);
      if (kind === IDEOGRAPH) for (let i = 1; i < run.length; i += 1) add(2, run.slice(i - 1, i + 1), place + i);
      if (kind === LETTER && (run.length < 3 || !isEdge)) add(3, run);
      else if (kind === LETTER) for (let i = 2; i < run.length; i += 1) add(4, run.slice(i - 2, i + 1), place + i);
      place += run.length;
      run = [];
    }
    for (const character of word) {
      const value = character.codePointAt(0);
      if (role(value) !== kind) {
        end();
        isEdge = kind === 0;
      }
      kind = role(value);
      if (kind === IDEOGRAPH || kind === LETTER) run.push(value);
    }
    isEdge = true;
    end();
    return found;
  }

  /* Where a folded word stands in a folded text, from a place on. One or two letters or digits at its ends
     must be a whole run: 3号 is not in 13号, but 2025 is in 20250012. */
  function find(text, word, from) {
    const starts = isShort(edge(word, false)), ends = isShort(edge(word, true));
    for (let place = text.indexOf(word, from); place >= 0; place = text.indexOf(word, place + 1)) {
      if (!(starts && isLetter(text, place - 1)) && !(ends && isLetter(text, place + word.length))) return place;
    }
    return -1;
  }

  /* The run of letters at an end of a word. */
  function edge(word, atEnd) {
    let run = "";
    for (let i = atEnd ? word.length - 1 : 0; isLetter(word, i); i += atEnd ? -1 : 1) run += word[i];
    return run;
  }

  function isShort(run) { return run.length === 1 || run.length === 2; }

  function isLetter(text, place) { return place >= 0 && place < text.length && role(text.charCodeAt(place)) === LETTER; }

  // ---- Looking up: candidates hold all tokens, and are read before they are shown ----

  async function passagesOf(token, number) {
    const segment = index.segments[number], bits = segment.pieceBits;
    const piece = bits ? token >>> 32 - bits : 0;
    const found = await load(pieceName(String(number), piece), index.version, text => readPiece(text, segment.limit));
    const key = (token << bits >>> 36 - index.keyBits) << 4;
    return (place, inTitle) => found.get(key | place % PLACES << 1 | inTitle) || [];
  }

  function common(left, right) { return left ? new Set(right.filter(passage => left.has(passage))) : new Set(right); }

  /* Passages that hold what was looked up of a word. Pairs and threes are known by their place modulo 5,
     and those of a word follow one another, wherever in a text the word begins. */
  function holding(lookups, segment, inTitle) {
    const found = new Set();
    for (let start = 0; start < PLACES; start += 1) {
      let passages;
      for (const lookup of lookups) {
        const at = lookup.place === undefined ? 0 : start + lookup.place;
        passages = common(passages, lookup.found[segment](at, inTitle));
      }
      for (const passage of passages) found.add(passage);
      if (lookups.every(lookup => lookup.place === undefined)) break;
    }
    return found;
  }

  /* What one segment has for a query: documents, by their first passages, and passages by word. */
  function candidates(segment, query) {
    const { first, passages } = index.segments[segment];
    let all, titles;
    for (const lookup of query.looked) {
      if (lookup.word === undefined) all = common(all, lookup.found[segment](0, 0));
    }
    const byWord = query.words.map(function (_, word) {
      const lookups = query.looked.filter(lookup => lookup.word === word);
      const found = holding(lookups, segment, 0);
      all = common(all, Array.from(found, passage => first[passage]));
      titles = common(titles, Array.from(holding(lookups, segment, 1)));
      return found;
    });
    return Array.from(all || [], document => ({
      segment, document, age: -document / passages, inTitle: Boolean(titles && titles.has(document)),
      passages: byWord.map(found => later(document, first).filter(passage => found.has(passage))),
    }));
  }

  /* The passages of a document. */
  function later(document, first) {
    const passages = [document];
    for (let next = document + 1; next < first.length && first[next] === document; next += 1) passages.push(next);
    return passages;
  }

  async function look(query, count) {
    const next = query.waiting.splice(0, count);
    await Promise.all(next.map(async function (lookup) {
      lookup.found = await Promise.all(index.segments.map((_, number) => passagesOf(lookup.token, number)));
    }));
    query.looked.push(...next);
    query.candidates = [].concat(...index.segments.map((_, number) => candidates(number, query)))
      .filter(candidate => !query.read.has(candidate.segment + " " + candidate.document))
      .sort((left, right) => right.inTitle - left.inTitle || left.age - right.age);
  }

  /* A token of every word in turn, of each word those at odd places first: most words have two characters, so
     these pairs stand across words and are rarer. */
  function plan(query) {
    const byWord = query.words.map(tokens).map(
      found => found.filter((_, place) => place % 2).concat(found.filter((_, place) => place % 2 === 0)));
    const lookups = [];
    for (let round = 0; byWord.some(found => round < found.length); round += 1) {
      byWord.forEach(function (found, word) {
        if (round < found.length) lookups.push(Object.assign({ word }, found[round]));
      });
    }
    const filters = query.filters.map(filter => ({ token: filterToken(filter.name, filter.value) }));
    query.isExact = lookups.length === query.words.length;
    query.waiting = filters.concat(lookups);
    return filters.length + query.words.length;
  }

  /* Begins a query. Filters are pairs of name and value; `built` asks for the index of that day. */
  async function begin(text, filters, built) {
    if (!index) await load("index", built, readIndex);
    const query = { words: words(text), filters, looked: [], read: new Set(), shown: 0, wrong: 0, candidates: [] };
    const least = plan(query);
    if (!query.waiting.length) return query;
    await look(query, least);
    for (let idle = 0; query.waiting.length && query.candidates.length > FEW && idle < 2;) {
      const before = query.candidates.length;
      await look(query, 1);
      if (query.candidates.length <= before * (1 - SHARE)) idle = 0;
      else idle += before > MANY ? 2 : 1;
    }
    return query;
  }

  async function passage(segment, number) {
    const piece = Math.floor(number / index.together);
    const found = await load(pieceName(segment + "/text", piece), index.version);
    const [address, title, facts, notes, position, text] = found[number % index.together];
    return { address, title, facts, notes, text, isFirst: position === 0 };
  }

  /* The candidate as a result, or nothing where it does not hold the words. */
  async function read(candidate, query) {
    const head = await passage(candidate.segment, candidate.document);
    const headText = fold([head.title].concat(head.facts).join("\n")).text;
    const result = { head, text: "" };
    for (let number = 0; number < query.words.length; number += 1) {
      const word = query.words[number];
      let isFound = find(headText, word, 0) >= 0;
      for (const place of isFound ? [] : candidate.passages[number]) {
        const found = place === candidate.document ? head : await passage(candidate.segment, place);
        isFound = find(fold(found.text).text, word, 0) >= 0;
        if (!isFound) continue;
        // The excerpt is of the passage that holds the first word.
        if (!result.text) result.text = found.text;
        break;
      }
      if (!isFound) return null;
    }
    if (!result.text) result.text = head.text;
    return result;
  }

  /* The next results of a query, each read and found to hold the words; fewer only where there are no more. */
  async function next(query, count) {
    const results = [];
    while (results.length < count && query.candidates.length) {
      // Words that are common one by one and rare together: look closer rather than read all.
      if (query.waiting.length && query.wrong >= FEW) await look(query, query.waiting.length);
      const batch = query.candidates.splice(0, count - results.length);
      for (const result of await Promise.all(batch.map(candidate => read(candidate, query)))) {
        if (result) results.push(result);
        else query.wrong += 1;
      }
      for (const candidate of batch) query.read.add(candidate.segment + " " + candidate.document);
    }
    query.shown += results.length;
    return results;
  }

  /* Where any of the words stand in a text, as ranges that do not touch. */
  function ranges(text, query) {
    const source = fold(text), found = [];
    for (const word of query.words) {
      for (let at = find(source.text, word, 0); at >= 0; at = find(source.text, word, at + word.length)) {
        const last = source.places[at + word.length - 1];
        found.push([source.places[at], last + (text.codePointAt(last) > 0xFFFF ? 2 : 1)]);
      }
    }
    found.sort((left, right) => left[0] - right[0]);
    return found.filter((range, number) => number === 0 || range[0] >= found[number - 1][1]);
  }

  window.siteSearch = { begin, next, ranges };
})();

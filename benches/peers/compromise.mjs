// compromise: its own `quotations()`, which knows marks and no cue or speaker.
import { readFileSync } from "node:fs";
import nlp from "compromise";

let found = 0;
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  if (line) found += nlp(JSON.parse(line).text).quotations().length;
}
console.log(found);

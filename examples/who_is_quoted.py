"""Who is quoted how often? A folder of articles in, a plot out: who_is_quoted.py FOLDER PLOT.png (pip install dedi[pandas] matplotlib)"""

import sys
from pathlib import Path

import dedi
import matplotlib

matplotlib.use("agg")
folder, plot = sys.argv[1:]
articles = [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in sorted(Path(folder).glob("*.txt"))]
quotes = dedi.table(articles).to_pandas()
people = quotes[quotes.speaker_kind == "person"]
counts = people.groupby(["speaker", "kind"]).size().unstack(fill_value=0)
counts = counts.loc[counts.sum(axis=1).sort_values().index[-20:]]
axes = counts.plot.barh(stacked=True, figsize=(9, 1 + len(counts) / 3), xlabel="statements", ylabel="", title=f"Who is quoted in {len(articles)} articles")
axes.xaxis.get_major_locator().set_params(integer=True)
axes.figure.savefig(plot, bbox_inches="tight", dpi=120)

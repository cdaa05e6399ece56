"""Agreement statistics by independent implementations, for the tests to compare with.

Debian 12: apt-get install python3-statsmodels python3-nltk r-cran-psych r-cran-jsonlite
Then, from the root of the project:

    /usr/bin/python3 tests/golden/agreement/oracles.py && Rscript tests/golden/agreement/oracles.R

writes datasets.json (votes: units x raters, null for no vote) and statsmodels.json here, then
psych.json; with a folder as argument, there. The votes are drawn with a fixed seed, so the files
come out the same every time; `npm run endurance` makes them anew and compares.
"""

import json
import random
import sys
from pathlib import Path

from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import interval_distance
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa, to_table
from statsmodels.stats.proportion import proportion_confint

HERE = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent


def draw(seed, units, raters, categories, agreement, missing=0.0, skew=1.0):
    """Votes around a hidden answer per unit: kept with probability `agreement`, else drawn anew."""
    source = random.Random(seed)

    def answer():
        return int(source.random() ** skew * categories)

    rows = []
    for _ in range(units):
        hidden = answer()
        row = [hidden if source.random() < agreement else answer() for _ in range(raters)]
        rows.append([None if source.random() < missing else value for value in row])
    return {"categories": categories, "votes": rows}


DATASETS = {
    "two raters, two categories": draw(1, 40, 2, 2, 0.7),
    "two raters, five categories": draw(2, 120, 2, 5, 0.6),
    "two raters, one category dominates": draw(3, 200, 2, 3, 0.5, skew=6.0),
    "two raters, hardly any agreement": draw(4, 60, 2, 4, 0.05),
    "two raters, many units": draw(5, 2000, 2, 6, 0.8),
    "two raters, few units": draw(6, 7, 2, 3, 0.5),
    "three raters": draw(7, 50, 3, 3, 0.7),
    "six raters": draw(8, 30, 6, 5, 0.5),
    "four raters with missing votes": draw(9, 60, 4, 4, 0.7, missing=0.3),
    "eight raters, mostly missing": draw(10, 80, 8, 5, 0.6, missing=0.7),
}


def compared(rows):
    return [row for row in rows if sum(value is not None for value in row) >= 2]


def kappa(table, weights):
    result = cohens_kappa(table, wt=weights)
    return {"value": result.kappa, "low": result.kappa_low, "high": result.kappa_upp}


def two_raters(rows, categories):
    table = to_table(rows, bins=[k - 0.5 for k in range(categories + 1)])[0]
    agreeing = sum(a == b for a, b in rows)
    low, high = proportion_confint(agreeing, len(rows), alpha=0.05, method="wilson")
    share = {"value": 100 * agreeing / len(rows), "low": 100 * low, "high": 100 * high}
    return {
        "percentAgreement": share,
        "cohenKappa": kappa(table, None),
        "linearKappa": kappa(table, "linear"),
        "quadraticKappa": kappa(table, "quadratic"),
    }


def alpha(rows, **distance):
    triples = [
        (f"rater {rater}", f"unit {unit}", value)
        for unit, row in enumerate(rows)
        for rater, value in enumerate(row)
        if value is not None
    ]
    return AnnotationTask(triples, **distance).alpha()


def oracle(dataset):
    rows = compared(dataset["votes"])
    complete = all(value is not None for row in rows for value in row)
    found = {
        "krippendorffAlpha": alpha(rows),
        "krippendorffAlphaInterval": alpha(rows, distance=interval_distance),
    }
    if complete:
        found["fleissKappa"] = fleiss_kappa(aggregate_raters(rows)[0], method="fleiss")
    if complete and len(rows[0]) == 2:
        found["twoRaters"] = two_raters(rows, dataset["categories"])
    return found


def write(name, content):
    (HERE / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


write("datasets.json", DATASETS)
write("statsmodels.json", {name: oracle(dataset) for name, dataset in DATASETS.items()})

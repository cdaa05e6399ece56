"""Whether what a release says follows: outcomes from answers and codebook, entries from judgements, numbers from entries."""

import csv
import io
import json
import os
import re
import unicodedata

NEEDED = ("data/codebook.json", "data/entries.csv", "data/judgements.csv", "tables/results.json")
RESULTS = "tables/results.json"
NOT_ASKED = "ikke spurt da"


def text_of(folder, path):
    with open(os.path.join(folder, path), encoding="utf-8", newline="") as file:
        return file.read().removeprefix("\ufeff")


def table(folder, path):
    header, *rows = csv.reader(io.StringIO(text_of(folder, path), newline=""), delimiter=";")
    return [dict(zip(header, row)) for row in rows]


def answers_in(cell):
    return [] if cell in ("", NOT_ASKED, None) else cell.split(";")


def holds(test, given):
    if "all" in test:
        return all(holds(part, given) for part in test["all"])
    if "any" in test:
        return any(holds(part, given) for part in test["any"])
    if "not" in test:
        return not holds(test["not"], given)
    answers = given.get(test["criterion"], [])
    return not answers if "unanswered" in test else any(one in test["is"] for one in answers)


def derived(codebook, row):
    doubt = codebook.get("doubt")
    given = {}
    for criterion in codebook["criteria"]:
        answers = answers_in(row.get(criterion["id"]))
        if doubt is not None:
            answers = [doubt["countsAs"] if one == doubt["answer"] else one for one in answers]
        given[criterion["id"]] = answers
    fitting = (rule for rule in codebook["rules"] if "when" not in rule or holds(rule["when"], given))
    return next(fitting)["outcome"]


def check_rows(path, name, rows, codebook_of, add):
    for row in rows:
        codebook = codebook_of(row)
        by = None if codebook is None else derived(codebook, row)
        unexplained = row["utfall"] != row["utfall-etter-reglene"] and not row["begrunnelse"].strip()
        if by != row["utfall-etter-reglene"] or unexplained:
            add(f"{path}#{row[name]}", "outcome-not-derived")


MARK = ("grenseland", "tvil-om", "alternativt-utfall")


def stands(entry, judged, resolved):
    if entry["status"] != "avgjort":
        return entry["utfall"] == ""
    deciding = resolved[-1:] or [row for row in judged if row["gjelder"] == "ja"]
    if not deciding or any(row["utfall"] != entry["utfall"] for row in deciding):
        return False
    marks = [[row[name] for name in MARK] for row in deciding if row["grenseland"] == "ja"]
    if not marks:
        return entry["grenseland"] == "nei"
    return [entry[name] for name in MARK] in marks


def check_outcomes(data, add):
    judgements, resolutions = data["judgements"], data["resolutions"]
    by_version = lambda row: data["codebooks"].get(row["kodebok"])
    check_rows("data/judgements.csv", "vurdering", judgements, by_version, add)
    if len(data["codebooks"]) == 1:
        only = lambda row: data["codebook"]
        check_rows("data/resolutions.csv", "avklaring", resolutions, only, add)
    for entry in data["entries"]:
        unit = entry["kommunenummer"]
        of = lambda rows: [row for row in rows if row["kommunenummer"] == unit]
        if not stands(entry, of(judgements), of(resolutions)):
            add(f"data/entries.csv#{unit}", "entry-not-from-judgements")


def marked(entry):
    return entry["grenseland"] == "ja"


def named(codebook, name):
    for group in codebook["groups"]:
        if group["id"] == name:
            return group["outcomes"]
    return [name] if any(one["id"] == name for one in codebook["outcomes"]) else None


def expected(data, cell):
    """What the cell must say, as far as it is of a kind that is known."""
    codebook = data["codebook"]
    decided = [one for one in data["entries"] if one["status"] == "avgjort"]
    name, row, column = cell["table"], cell["row"], cell["column"]
    units = lambda rows: sorted(one["kommunenummer"] for one in rows)
    if name == "utfall" and row == "ikke-nadd":
        return {"entries": units(one for one in data["entries"] if one["status"] == "ikke-nadd")}
    if name in ("utfall", "utfall-fylke"):
        counted = named(codebook, row if name == "utfall" else column)
        if counted is None:
            return {}
        everywhere = name == "utfall" or row == "alle"
        within = [one for one in decided if everywhere or one["fylkesnummer"] == row]
        ways = []
        for one in within:
            now = one["utfall"] in counted
            ways.append((one, now, one["alternativt-utfall"] in counted if marked(one) else now))
        return {
            "entries": units(one for one, now, _ in ways if now),
            "low": sum(now and other for _, now, other in ways),
            "high": sum(now or other for _, now, other in ways),
            "swings": units(one for one, now, other in ways if now != other),
            "denominator": len(within),
        }
    if name == "grenseland":
        doubted = (one for one in decided if marked(one) and one["tvil-om"] == row)
        return {"entries": units(one for one in doubted if one["utfall"] == column)}
    for criterion in codebook["criteria"]:
        if name != f"kriterium-{criterion['id']}":
            continue
        if all(one["id"] != row for one in criterion["answers"]):
            return {}
        there = units(one for one in decided if row in answers_in(one[criterion["id"]]))
        asked = sum(one[criterion["id"]] != NOT_ASKED for one in decided)
        exact = {"low": len(there), "high": len(there), "swings": [], "denominator": asked}
        return {"entries": there, **exact}
    return {}


def cell_holds(data, cell, known):
    n, share = cell["n"], None
    if cell["denominator"]:
        share = 100 * n / cell["denominator"]
    if len(cell["entries"]) != n or len(set(cell["entries"])) != n:
        return False
    if any(unit not in known for unit in cell["entries"] + cell["swings"]):
        return False
    if not cell["low"] <= n <= cell["high"]:
        return False
    if cell["percent"] is not None and (share is None or abs(cell["percent"] - share) >= 1e-9):
        return False
    said = {**cell, "entries": sorted(cell["entries"]), "swings": sorted(cell["swings"])}
    return all(said[name] == value for name, value in expected(data, cell).items())


def check_numbers(data, add):
    entries, results = data["entries"], data["results"]
    having = lambda status: sum(one["status"] == status for one in entries)
    counts = {
        "registered": len(entries),
        "decided": having("avgjort"),
        "undecided": having("uavgjort"),
        "notReached": having("ikke-nadd"),
        "borderline": sum(map(marked, entries)),
    }
    for name, count in counts.items():
        if results.get(name) != count:
            add(f"{RESULTS}#{name}", "number-not-from-entries")
    known = {one["kommunenummer"] for one in entries}
    hidden = {one["table"] for one in results.get("hidden", [])}
    for cell in results["cells"]:
        if cell["table"] not in hidden and not cell_holds(data, cell, known):
            place = f"{RESULTS}#{cell['table']}/{cell['row']}/{cell['column']}"
            add(place, "number-not-from-entries")


def person(name):
    return " ".join(unicodedata.normalize("NFC", name).split()).lower()


def check_independence(manifest, signers, data, add):
    if not manifest.get("signing", {}).get("independent"):
        return
    judges = {person(row.get("vurdert-av") or "") for row in data["judgements"]}
    for row in data["resolutions"]:
        judges |= {person(name) for name in row["avklart-av"].split(";")}
    for at, name in enumerate(signers):
        if person(name) in judges:
            add(f"signatures.json#{at + 1}", "signer-has-judged")


def check_content(folder, manifest, signers, add):
    paths = [one["path"] for one in manifest["files"]]
    if any(path not in paths for path in NEEDED):
        return
    try:
        codebook = json.loads(text_of(folder, "data/codebook.json"))
        codebooks = {str(codebook["version"]): codebook}
        for path in paths:
            version = re.fullmatch(r"data/codebook-(\d+)\.json", path)
            if version is not None:
                codebooks[version[1]] = json.loads(text_of(folder, path))
        resolutions = "data/resolutions.csv"
        data = {
            "codebook": codebook,
            "codebooks": codebooks,
            "entries": table(folder, "data/entries.csv"),
            "judgements": table(folder, "data/judgements.csv"),
            "resolutions": table(folder, resolutions) if resolutions in paths else [],
            "results": json.loads(text_of(folder, RESULTS)),
        }
        check_outcomes(data, add)
        check_numbers(data, add)
        check_independence(manifest, signers, data, add)
    except (ValueError, KeyError, TypeError, StopIteration):
        add("data", "data-unreadable")

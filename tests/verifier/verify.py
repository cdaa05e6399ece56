"""A second opinion on a release folder: the same checks as electron/verifier, written again from what a release
promises, with Python's standard library and `openssl` for the signatures.

    python3 verify.py FOLDER       the places that do not hold, one a line; exit 1 if there are any
    python3 verify.py --many       reads folders from standard input, answers each with a line of JSON
"""

import base64
import hashlib
import json
import os
import re
import stat
import subprocess
import sys
import tempfile
from datetime import datetime

from content import check_content

MANIFEST = "manifest.json"
SIGNATURES = "signatures.json"
SAFE_INTEGER = 2**53 - 1


# ── JSON that must be its own canonical serialisation (RFC 8785) ──


def number_text(value):
    """As ECMAScript writes it, as far as manifests have numbers."""
    if isinstance(value, int):
        return str(value)
    return str(int(value)) if value.is_integer() and abs(value) < 1e21 else repr(value)


def canonical(value):
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, str):
        value.encode("utf-8")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"


def no_constant(name):
    raise ValueError(name)


def read_canonical(folder, name, add):
    path = os.path.join(folder, name)
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return add(name, "not-a-regular-file")
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return add(name, "file-missing")
    except OSError:
        return add(name, "file-unreadable")
    try:
        text = data.decode("utf-8")
        value = json.loads(text, parse_constant=no_constant)
        if canonical(value) == text:
            return {"value": value, "sha256": hashlib.sha256(data).hexdigest()}
    except (ValueError, RecursionError):
        return add(name, "not-json")
    return add(name, "not-canonical")


# ── What the values look like ──


def matching(pattern):
    whole = re.compile(pattern, re.ASCII | re.DOTALL)
    return lambda value: isinstance(value, str) and whole.fullmatch(value) is not None


is_text = matching(r".+")
is_hash = matching(r"[0-9a-f]{64}")
is_path = matching(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
is_release = matching(r"\d{1,4}\.\d{1,4}")
looks_like_time = matching(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z")
beside_manifest = matching(r"manifest\.json(\.\d+)?\.minisig")


def is_time(value):
    try:
        return looks_like_time(value) and datetime.fromisoformat(value[:-1]) is not None
    except ValueError:
        return False


def is_whole(least):
    def test(value):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return value == int(value) and least <= value <= SAFE_INTEGER

    return test


def is_list(value):
    return isinstance(value, list) and len(value) > 0


def is_base64(length):
    def test(value):
        try:
            data = base64.b64decode(value, validate=True)
        except (ValueError, TypeError):
            return False
        return len(data) == length and base64.b64encode(data).decode() == value

    return test


def faults_of(value, fields):
    """How many things are wrong with an object of fixed fields."""
    if not isinstance(value, dict):
        return 1
    unknown = sum(1 for name in value if name not in fields)
    return unknown + sum(1 for name in fields if name not in value or not fields[name](value[name]))


FILE = {
    "path": lambda path: is_path(path)
    and path not in (MANIFEST, SIGNATURES)
    and not beside_manifest(path),
    "sha256": is_hash,
    "size": is_whole(0),
}
LOG_HEAD = {"author": is_text, "position": is_whole(1), "hash": is_hash}
LOG = {"size": is_whole(1), "root": is_hash}
FOLLOWS = {
    "release": is_release,
    "manifest": is_hash,
    **LOG,
    "proof": lambda proof: isinstance(proof, list) and all(map(is_hash, proof)),
}
OLDER = {
    "format": lambda value: value == "grenseland-release-1",
    "release": is_release,
    "round": is_text,
    "registerDate": matching(r"\d{4}-\d{2}-\d{2}"),
    "codebookHash": is_hash,
    "contentHash": is_hash,
    "logHeads": is_list,
    "signaturesRequired": is_whole(1),
    "files": is_list,
}
FIELDS = {
    **OLDER,
    "format": lambda value: value == "grenseland-release-2",
    "log": lambda value: faults_of(value, LOG) == 0,
    "follows": lambda value: value is None or faults_of(value, FOLLOWS) == 0,
}
ROLE = {"role": is_text, "count": is_whole(1)}
SIGNING = {
    "roles": lambda roles: isinstance(roles, list) and not any(faults_of(one, ROLE) for one in roles),
    "independent": lambda value: isinstance(value, bool),
}
CORRECTS = {"release": is_release, "manifest": is_hash, "notice": is_text}
OPTIONAL = {
    "signing": lambda value: faults_of(value, SIGNING) == 0,
    "corrects": lambda value: faults_of(value, CORRECTS) == 0,
}
SIGNATURE = {
    "name": is_text,
    "role": is_text,
    "meaning": is_text,
    "time": is_time,
    "key": is_base64(32),
    "signature": is_base64(64),
}


def units(text):
    return text.encode("utf-16-be", "surrogatepass")


def ascending(keys):
    return all(units(one) < units(other) for one, other in zip(keys, keys[1:]))


def check_manifest(manifest, add):
    older = isinstance(manifest, dict) and OLDER["format"](manifest.get("format"))
    fields = dict(OLDER if older else FIELDS)
    if isinstance(manifest, dict):
        fields.update({name: test for name, test in OPTIONAL.items() if name in manifest})
    if faults_of(manifest, fields) > 0:
        return add(MANIFEST, "manifest-malformed")
    for name, fields, key in (("files", FILE, "path"), ("logHeads", LOG_HEAD, "author")):
        if any(faults_of(item, fields) for item in manifest[name]):
            add(MANIFEST, "manifest-malformed")
        elif not ascending([item[key] for item in manifest[name]]):
            add(MANIFEST, "manifest-malformed")


# ── Signatures ──

SPKI = bytes.fromhex("302a300506032b6570032100")
verdicts = {}


def signature_holds(key, message, signature):
    """Ed25519, by openssl; each question is put to it once."""
    asked = (key, message, signature)
    if asked not in verdicts:
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("key", "message", "signature")]
            for path, data in zip(paths, (SPKI + key, message, signature)):
                with open(path, "wb") as file:
                    file.write(data)
            words = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER"]
            words += ["-inkey", paths[0], "-in", paths[1], "-sigfile", paths[2]]
            verdicts[asked] = subprocess.run(words, capture_output=True).returncode == 0
    return verdicts[asked]


def check_signatures(signatures, manifest_hash, required, add):
    if not isinstance(signatures, list):
        add(SIGNATURES, "not-a-list")
        return []
    wrong = [at for at, one in enumerate(signatures) if faults_of(one, SIGNATURE) > 0]
    for at in wrong:
        add(f"{SIGNATURES}#{at + 1}", "signature-malformed")
    if wrong:
        return []
    if not ascending([f"{one['time']} {one['key']}" for one in signatures]):
        add(SIGNATURES, "not-in-order")
    valid = []
    for at, one in enumerate(signatures):
        said = {name: one[name] for name in one if name != "signature"}
        message = canonical({"manifest": manifest_hash, **said}).encode("utf-8")
        signed = base64.b64decode(one["signature"])
        if signature_holds(base64.b64decode(one["key"]), message, signed):
            valid.append(one)
        else:
            add(f"{SIGNATURES}#{at + 1}", "signature-invalid")
    if signatures and not valid:
        add(MANIFEST, "manifest-not-signed")
    keys = {one["key"] for one in valid}
    if len(keys) < len(valid):
        add(SIGNATURES, "signature-repeated")
    if len(keys) < required:
        add(SIGNATURES, "too-few-signatures")
    return valid


def minisigs_of(signatures):
    def rank(one):
        one = one if isinstance(one, dict) else {}
        return units(f"{one.get('time')} {one.get('key')}")

    ranked = sorted(signatures, key=rank) if isinstance(signatures, list) else []
    names = [f"{MANIFEST}.{at + 1}.minisig" if at else f"{MANIFEST}.minisig" for at in range(len(ranked))]
    return dict(zip(names, ranked))


def minisig_bytes(data, manifest, by):
    """The whole file as it must be; nothing where a signature in it does not hold."""
    lines = data.split(b"\n") + [b""] * 4
    key = base64.b64decode(by["key"])
    head = b"Ed" + hashlib.sha256(key).digest()[:8]
    try:
        file = base64.b64decode(lines[1], validate=True)[len(head):]
        comment_signature = base64.b64decode(lines[3], validate=True)
    except ValueError:
        return None
    comment = canonical({name: by[name] for name in ("meaning", "name", "role", "time")}).encode()
    if not signature_holds(key, manifest, file):
        return None
    if not signature_holds(key, file + comment, comment_signature):
        return None
    told = f"untrusted comment: minisign -V -m {MANIFEST} -P ".encode()
    whole = [told + base64.b64encode(head + key), base64.b64encode(head + file)]
    return b"\n".join(whole + [b"trusted comment: " + comment, base64.b64encode(comment_signature), b""])


def check_minisigs(folder, minisigs, valid, add):
    with open(os.path.join(folder, MANIFEST), "rb") as file:
        manifest = file.read()
    found = {}
    for name in minisigs:
        try:
            with open(os.path.join(folder, name), "rb") as file:
                found[name] = file.read()
        except FileNotFoundError:
            pass
    for name, by in minisigs.items() if found else ():
        if name not in found:
            add(name, "file-missing")
        elif by in valid and minisig_bytes(found[name], manifest, by) != found[name]:
            add(name, "signature-invalid")


# ── The log as a Merkle tree (RFC 6962, 2.1) ──


def above(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def split_of(size):
    k = 1
    while k * 2 < size:
        k *= 2
    return k


def roots_from(proof, earlier, now, known):
    """RFC 6962's SUBPROOF read backwards: the roots of the earlier and the later tree that the proof leads to."""
    if earlier == now:
        if known is not None:
            return known, known
        root = proof.pop()
        return root, root
    k = split_of(now)
    last = proof.pop()
    if earlier <= k:
        first, left = roots_from(proof, earlier, k, known)
        return first, above(left, last)
    first, right = roots_from(proof, earlier - k, now - k, None)
    return above(last, first), above(last, right)


def check_log(manifest, add):
    follows = manifest.get("follows")
    if follows is None:
        return
    log = manifest["log"]
    proof = [bytes.fromhex(one) for one in follows["proof"]]
    told = (bytes.fromhex(follows["root"]), bytes.fromhex(log["root"]))
    try:
        if follows["size"] > log["size"]:
            raise IndexError
        holds = roots_from(proof, follows["size"], log["size"], told[0]) == told and not proof
    except IndexError:
        holds = False
    if not holds:
        add(f"{MANIFEST}#follows", "log-not-extended")


# ── Files ──


def walk(folder, add):
    files = set()
    waiting = [""]
    while waiting:
        at = waiting.pop()
        try:
            found = list(os.scandir(os.path.join(folder, at)))
        except OSError:
            add(at or ".", "file-unreadable")
            continue
        if not found:
            add(at, "folder-added")
        for entry in found:
            path = f"{at}/{entry.name}" if at else entry.name
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif entry.is_file(follow_symlinks=False):
                files.add(path)
            else:
                add(path, "not-a-regular-file")
    return files


def check_files(folder, listed, beside, add):
    present = walk(folder, add)
    for path in present - {MANIFEST, SIGNATURES, *beside, *(one["path"] for one in listed)}:
        add(path, "file-added")
    for one in listed:
        if one["path"] not in present:
            add(one["path"], "file-missing")
            continue
        with open(os.path.join(folder, one["path"]), "rb") as file:
            data = file.read()
        if len(data) != one["size"] or hashlib.sha256(data).hexdigest() != one["sha256"]:
            add(one["path"], "file-changed")


def verify(folder):
    """Every place that does not hold, with its code."""
    problems = set()

    def add(place, code):
        problems.add((place, code))

    if not os.path.isdir(folder):
        return {(".", "not-a-folder")}
    signatures = read_canonical(folder, SIGNATURES, add)
    manifest = read_canonical(folder, MANIFEST, add)
    if manifest is None:
        return problems
    before = len(problems)
    check_manifest(manifest["value"], add)
    if len(problems) > before:
        return problems
    value = manifest["value"]
    said = None if signatures is None else signatures["value"]
    valid = []
    if signatures is not None:
        valid = check_signatures(said, manifest["sha256"], value["signaturesRequired"], add)
        for one in value.get("signing", {}).get("roles", []):
            if sum(by["role"] == one["role"] for by in valid) < one["count"]:
                add(SIGNATURES, "role-not-covered")
    check_log(value, add)
    minisigs = minisigs_of(said)
    check_minisigs(folder, minisigs, valid, add)
    check_files(folder, value["files"], minisigs, add)
    if not problems:
        check_content(folder, value, [one["name"] for one in valid], add)
    return problems


def main(words):
    if words == ["--many"]:
        for line in sys.stdin:
            print(json.dumps(sorted(map(list, verify(line.rstrip("\n"))))), flush=True)
        return 0
    problems = sorted(verify(words[0]))
    for place, code in problems:
        print(f"{place}: {code}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

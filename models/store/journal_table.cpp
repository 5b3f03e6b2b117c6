// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal_table.h"

#include "models/base/json.h"
#include "models/store/failure.h"
#include "models/store/sealed_payload.h"

using namespace Qt::StringLiterals;

namespace kd::store::journal {

namespace {

constexpr const char *columns = "seq, station, at, kind, case_id, actor, payload, prev_hash, hash";

QByteArray placeOf(const QString &station, qint64 seq)
{
    return "journal|" + station.toUtf8() + '|' + QByteArray::number(seq);
}

/// A text as a JSON string in canonical form. Stations, kinds and actors are plain words in all but odd cases.
QByteArray quoted(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
    });
    if (plain) {
        return '"' + text.toLatin1() + '"';
    }
    const QByteArray object = orRaise(canonicalJson({{u"t"_s, text}}));
    return object.mid(5, object.size() - 6);
}

/// All but the payload.
JournalEntry plainEntry(const Connection::Use &row)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.station = row.text(1);
    entry.at = row.instant(2);
    entry.kind = row.text(3);
    entry.caseId = CaseId(row.integer(4));
    entry.actor = ProfileId(row.text(5));
    entry.prevHash = row.bytes(7);
    entry.hash = row.bytes(8);
    return entry;
}

JournalEntry openedEntry(const Connection::Use &row, const std::optional<SealingKey> &key)
{
    JournalEntry entry = plainEntry(row);
    auto payload = parseObject(row.bytes(6), u"read the journal"_s);
    if (!payload) {
        raise(u"database_damaged"_s, u"read the journal"_s, u"entry "_s + QString::number(entry.seq));
    }
    entry.payload = openPersonal(*payload, key, placeOf(entry.station, entry.seq));
    return entry;
}

bool holdsText(const QJsonValue &value, const QString &text)
{
    if (value.isString()) {
        return value.toString().contains(text, Qt::CaseInsensitive);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&text](const QJsonValue &v) { return holdsText(v, text); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&text](const QJsonValue &v) { return holdsText(v, text); });
}

/// The key that opens the texts of an entry without a case, or of a case.
class OpeningKeys
{
public:
    OpeningKeys(Connection &db, const KeyRing &keys)
        : m_db(db)
        , m_keys(keys)
    {}
    const std::optional<SealingKey> &of(CaseId caseId)
    {
        auto known = m_known.find(caseId);
        if (known == m_known.end()) {
            known = m_known.emplace(caseId, m_keys.find(m_db, KeyRing::ofCase(caseId))).first;
        }
        return known->second;
    }

private:
    Connection &m_db;
    const KeyRing &m_keys;
    std::map<CaseId, std::optional<SealingKey>> m_known;
};

} // namespace

QByteArray canonicalBytes(const JournalEntry &entry, const QByteArray &canonicalPayload)
{
    QByteArray out;
    out.reserve(canonicalPayload.size() + 160);
    out += "{\"actor\":";
    out += quoted(entry.actor.value());
    out += ",\"at\":";
    out += QByteArray::number(entry.at.millis());
    out += ",\"case\":";
    out += QByteArray::number(entry.caseId.value());
    out += ",\"kind\":";
    out += quoted(entry.kind);
    out += ",\"payload\":";
    out += canonicalPayload;
    out += ",\"seq\":";
    out += QByteArray::number(entry.seq);
    out += ",\"station\":";
    out += quoted(entry.station);
    out += ",\"v\":1}";
    return out;
}

JournalHead head(Connection &db)
{
    auto row = db.query("SELECT station, seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!row.next()) {
        return {{}, 0, QByteArray(32, '\0')};
    }
    return {row.text(0), row.integer(1), row.bytes(2)};
}

JournalEntry append(Connection &db, const KeyRing &keys, const QString &station, Instant now, const NewEntry &given)
{
    const JournalHead last = head(db);
    JournalEntry entry;
    entry.station = station;
    entry.seq = last.seq + 1;
    entry.at = now;
    entry.kind = given.kind;
    entry.caseId = given.caseId;
    entry.actor = given.actor;
    entry.payload = given.payload;
    entry.prevHash = last.hash;
    // An erased case goes on having a history (an action that ends late), only without personal texts.
    const QString owner = KeyRing::ofCase(given.caseId);
    const std::optional<SealingKey> key = keys.state(db, owner) == KeyRing::State::Erased
                                              ? std::nullopt
                                              : std::optional(keys.ensure(db, owner));
    const QJsonObject sealed = sealPersonal(given.payload, key, placeOf(station, entry.seq));
    const QByteArray payload = orRaise(canonicalJson(sealed));
    entry.hash = sha256(entry.prevHash + canonicalBytes(entry, payload));
    db.run("INSERT INTO journal (seq, station, at, kind, case_id, actor, payload, prev_hash, hash)"
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
           entry.seq, entry.station, entry.at, entry.kind, entry.caseId, entry.actor, payload.toStdString(), entry.prevHash,
           entry.hash);
    return entry;
}

std::vector<JournalEntry> ofCase(Connection &db, const KeyRing &keys, CaseId caseId)
{
    std::vector<JournalEntry> entries;
    if (caseId.isEmpty()) {
        return entries;
    }
    const auto key = keys.find(db, KeyRing::ofCase(caseId));
    static const std::string sql = std::string("SELECT ") + columns
                                   + " FROM journal WHERE case_id = ?1 AND case_id > 0 ORDER BY seq";
    auto row = db.query(sql.c_str(), caseId);
    while (row.next()) {
        entries.push_back(openedEntry(row, key));
    }
    return entries;
}

std::vector<JournalEntry> ofCard(Connection &db, const KeyRing &keys, const ShopId &shop, const CardId &card)
{
    static const std::string sql = std::string("SELECT ") + columns
                                   + " FROM journal WHERE seq IN (SELECT seq FROM card_events WHERE shop = ?1 AND card = ?2)"
                                     " ORDER BY seq";
    auto row = db.query(sql.c_str(), shop, card);
    OpeningKeys opening(db, keys);
    std::vector<JournalEntry> entries;
    while (row.next()) {
        entries.push_back(openedEntry(row, opening.of(CaseId(row.integer(4)))));
    }
    return entries;
}

std::vector<JournalEntry> ofIncident(Connection &db, const KeyRing &keys, IncidentId incident)
{
    static const std::string sql = std::string("SELECT ") + columns
                                   + " FROM journal WHERE seq IN (SELECT seq FROM incident_entries WHERE incident = ?1)"
                                     " ORDER BY seq";
    auto row = db.query(sql.c_str(), incident);
    OpeningKeys opening(db, keys);
    std::vector<JournalEntry> entries;
    while (row.next()) {
        entries.push_back(openedEntry(row, opening.of(CaseId(row.integer(4)))));
    }
    return entries;
}

std::vector<JournalEntry> page(Connection &db, const KeyRing &keys, const EntryFilter &filter, qint64 before, int limit)
{
    static const std::string sql = std::string("SELECT ") + columns
                                   + " FROM journal WHERE seq < ?1 AND (?2 = '' OR substr(kind, 1, length(?2)) = ?2)"
                                     " AND (?3 = '' OR actor = ?3) AND (?4 = 0 OR case_id = ?4)"
                                     " AND at >= ?5 AND at < ?6 ORDER BY seq DESC";
    constexpr qint64 ever = std::numeric_limits<qint64>::max();
    auto row = db.query(sql.c_str(), before == 0 ? ever : before, filter.kindPrefix, filter.actor, filter.caseId,
                        filter.from.value_or(Instant(std::numeric_limits<qint64>::min())), filter.to.value_or(Instant(ever)));
    OpeningKeys opening(db, keys);
    std::vector<JournalEntry> entries;
    while (static_cast<int>(entries.size()) < limit && row.next()) {
        JournalEntry entry = openedEntry(row, opening.of(CaseId(row.integer(4))));
        if (filter.text.isEmpty() || holdsText(entry.payload, filter.text)) {
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

JournalCheck verify(Connection &db, qint64 from, const std::optional<JournalHead> &anchor)
{
    JournalCheck check;
    check.head.hash = QByteArray(32, '\0');
    const auto bad = [&check](qint64 seq, const QString &why) {
        check.firstBadSeq = seq;
        check.why = why;
        return check;
    };
    if (from > 1) {
        auto row = db.query("SELECT station, hash FROM journal WHERE seq = ?1", from - 1);
        if (!row.next()) {
            return bad(from - 1, u"gap"_s);
        }
        check.head = {row.text(0), from - 1, row.bytes(1)};
    }
    static const std::string sql = std::string("SELECT ") + columns + " FROM journal WHERE seq >= ?1 ORDER BY seq";
    // An entry before the first one expected would otherwise never be looked at.
    auto row = db.query(sql.c_str(), from > 1 ? from : std::numeric_limits<qint64>::min());
    while (row.next()) {
        const JournalEntry entry = plainEntry(row);
        ++check.count;
        const qint64 expected = check.head.seq + 1;
        if (entry.seq != expected) {
            return bad(std::min(entry.seq, expected), u"gap"_s);
        }
        if (entry.prevHash != check.head.hash) {
            return bad(entry.seq, u"chain_broken"_s);
        }
        if (sha256(entry.prevHash + canonicalBytes(entry, row.bytes(6))) != entry.hash) {
            return bad(entry.seq, u"hash_wrong"_s);
        }
        if (anchor && anchor->seq == entry.seq && anchor->hash != entry.hash) {
            return bad(entry.seq, u"anchor_differs"_s);
        }
        check.head = {entry.station, entry.seq, entry.hash};
    }
    if (anchor && anchor->seq > check.head.seq) {
        return bad(check.head.seq + 1, u"anchor_missing"_s);
    }
    check.ok = true;
    return check;
}

} // namespace kd::store::journal

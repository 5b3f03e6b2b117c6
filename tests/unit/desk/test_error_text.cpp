// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/error_text.h"
#include "models/playbook/blanks.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

// Codes that only say more exactly, for the log, what the sentence of their kind says to people: nobody could do
// anything else about them.
const QSet<QString> saidByTheirKind{
    u"answer_garbled"_s,  u"network_failed"_s, u"rate_limited"_s,     u"service_unavailable"_s, // try again
    u"request_invalid"_s, u"seal_broken"_s,    u"number_not_whole"_s, u"evidence_id_invalid"_s,
    u"frame_broken"_s,                                                                      // a mistake of ours
    u"list_not_sorted"_s, u"list_moves"_s,     u"field_unreadable"_s, u"licenses_failed"_s, // the shop's answers
};

/// The codes that the comments of a header promise: quoted, in a paragraph that speaks of errors.
QSet<QString> promisedIn(const QString &path)
{
    static const QRegularExpression speaks(
        u"\\b(Refused (with|\")|Errors?,? (all|\"|Storage|code)|Errors:|Storage \"|Protocol \"|Conflict \")"_s);
    static const QRegularExpression code(u"\"([a-z]+(?:_[a-z]+)+)\""_s);
    static const QRegularExpression plain(u"\\b([a-z]+(?:_[a-z]+)+)\\b"_s);
    static const QRegularExpression listed(u"^- (Network|Protocol|Http|RateLimited|Refused|Internal): "_s);
    QFile file(path);
    QSet<QString> codes;
    if (!file.open(QIODevice::ReadOnly)) {
        return codes;
    }
    QString paragraph;
    bool list = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n') << QString();
    for (const QString &line : lines) {
        const QString words = line.trimmed();
        if (words.startsWith(u"///"_s)) {
            const QString said = words.mid(3).trimmed();
            list = listed.match(said).hasMatch() || (list && !said.isEmpty() && !said.startsWith(u'`'));
            if (list) {
                for (const QRegularExpressionMatch &match : plain.globalMatch(said)) {
                    codes.insert(match.captured(1));
                }
            }
            paragraph += u' ' + said;
            continue;
        }
        if (speaks.match(paragraph).hasMatch()) {
            for (const QRegularExpressionMatch &match : code.globalMatch(paragraph)) {
                codes.insert(match.captured(1));
            }
        }
        paragraph.clear();
        list = false;
    }
    return codes;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPromisedCodeHasItsSentence()
    {
        const QStringList known = kd::desk::codesWithText();
        QSet<QString> promised;
        QStringList without;
        QDirIterator headers(QStringLiteral(KAMIDESK_SOURCE_DIR) + u"/models"_s, {u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            const QString path = headers.next();
            const QSet<QString> codes = promisedIn(path);
            for (const QString &code : codes) {
                promised.insert(code);
                if (!known.contains(code) && !saidByTheirKind.contains(code)) {
                    without << QString(path.section(u'/', -1) + u": "_s + code);
                }
            }
        }
        QVERIFY2(promised.size() > 60, "the comments are no longer read");
        without.sort();
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
    }

    void eachCodeOnce()
    {
        const QStringList known = kd::desk::codesWithText();
        QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
        for (const QString &code : known) {
            Error error;
            error.code = code;
            error.detail = u"DETAIL"_s;
            const QString text = kd::desk::errorText(error);
            QVERIFY2(text.size() > 15 && !text.contains(u"%1"_s), qPrintable(code));
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u"DETAIL"_s), qPrintable(code));
        }
    }

    void anUnknownCodeGetsTheSentenceOfItsKind()
    {
        QStringList texts;
        for (int kind = 0; kind <= static_cast<int>(Error::Kind::Internal); ++kind) {
            Error error;
            error.kind = static_cast<Error::Kind>(kind);
            error.code = u"never_heard_of"_s;
            error.detail = u"KEY-1234"_s;
            const QString text = kd::desk::errorText(error);
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(error.detail)); // whatever the shop said stays in the log
            texts << text;
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    /// Whoever reads it knows nothing of blanks.
    void aMissingFactIsNamedInWords()
    {
        for (const QString &blank : playbook::knownBlanks()) {
            const QString text = desk::errorText(
                Error{.kind = Error::Kind::Refused, .doing = u"test"_s, .code = u"fact_missing"_s, .detail = blank});
            QVERIFY2(!text.contains(u": "_s + blank + u'.') || blank == u"product"_s || blank == u"amount"_s,
                     qPrintable(text));
        }
    }
};

KD_TEST_MAIN(TestErrorText)
#include "test_error_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/history_list.h"
#include "models/lists/labels.h"
#include "models/trade/entries.h"
#include "tests/gui/gui_test.h"

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace kd;

namespace {

struct Message
{
    QString source;
    QString translation;
    QString type;
};

QList<Message> read(const QString &language)
{
    QFile file(QStringLiteral(KAMIDESK_SOURCE_DIR) + u"/translations/kamidesk_"_s + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "message"_L1) {
            messages << Message();
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            // With a number in it there is one form or more, each an element.
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList blanks(const QString &text)
{
    static const QRegularExpression blank(u"%\\d|\\{\\w+\\}"_s);
    QStringList found;
    for (auto it = blank.globalMatch(text); it.hasNext();) {
        found << it.next().captured();
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        const QList<Message> messages = read(language);
        QVERIFY(messages.size() > 500);
        for (const Message &message : messages) {
            QVERIFY2(message.type.isEmpty(), qPrintable(message.source));
            QVERIFY2(!message.translation.isEmpty(), qPrintable(message.source));
            QCOMPARE(blanks(message.translation), blanks(message.source));
        }
    }

    void theLanguageCanBeChanged()
    {
        QCOMPARE(lists::label(Reason::AlreadyUsed), u"Already used"_s);
        QTranslator chinese;
        QVERIFY(chinese.load(u"kamidesk_zh_CN"_s, QStringLiteral(KAMIDESK_QM_DIR)));
        QCoreApplication::installTranslator(&chinese);
        QCOMPARE(lists::label(Reason::AlreadyUsed), u"已被使用"_s);
        QCoreApplication::removeTranslator(&chinese);
        QCOMPARE(lists::label(Reason::AlreadyUsed), u"Already used"_s);
    }

    /// The journal keeps it as it was written; a person's own words are never translated.
    void aReasonOfTheProgramIsReadInTheReadersLanguage()
    {
        const auto details = [](const QString &reason) {
            JournalEntry shown;
            shown.seq = 1;
            const NewEntry made = entry::revealed(ProfileId(u"lin"_s), CaseId(1), CardId(u"c"_s), u"7F3K"_s, reason);
            shown.kind = made.kind;
            shown.payload = made.payload;
            lists::HistoryList list;
            list.apply({shown});
            return list.index(0, int(lists::HistoryList::Column::Detail)).data().toString();
        };
        QVERIFY(details(u"filled into a reply"_s).contains(u"filled into a reply"_s));
        QTranslator chinese;
        QVERIFY(chinese.load(u"kamidesk_zh_CN"_s, QStringLiteral(KAMIDESK_QM_DIR)));
        QCoreApplication::installTranslator(&chinese);
        QVERIFY(details(u"filled into a reply"_s).contains(u"已填入回复"_s));
        QVERIFY(details(u"mailed by the shop"_s).contains(u"由店铺发信"_s));
        QVERIFY(details(u"read to the buyer"_s).contains(u"read to the buyer"_s));
        QCoreApplication::removeTranslator(&chinese);
    }

    /// One word for one thing: what the sidebar calls by one name is called by no other elsewhere.
    void theChineseNamesEachThingByOneWord()
    {
        const QList<Message> messages = read(u"zh_CN"_s);
        for (const Message &message : messages) {
            QString text = message.translation;
            text.remove(u"案例库"_s);
            for (const QString &other : {u"案例"_s, u"商店"_s, u"发件箱"_s, u"代金券"_s}) {
                QVERIFY2(!text.contains(other), qPrintable(message.translation));
            }
        }
    }
};

KD_GUI_TEST_MAIN(TestTranslations)
#include "test_translations.moc"

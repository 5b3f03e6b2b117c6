// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/inspect_protocol.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::evidence;

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsEverySizeIntoEveryBox()
    {
        QRandomGenerator random(5);
        const auto side = [&random] {
            return random.bounded(3) == 0 ? random.bounded(1, 20) : random.bounded(1, inspection::mostSide + 1);
        };
        for (int i = 0; i < 20'000; ++i) {
            const QSize original(side(), side());
            const QSize box(side(), side());
            const QSize shown = inspection::fitted(original, box);
            QVERIFY(shown.width() >= 1 && shown.height() >= 1);
            QVERIFY(shown.width() <= std::min(original.width(), box.width()));
            QVERIFY(shown.height() <= std::min(original.height(), box.height()));
            QVERIFY(qint64(shown.width()) * shown.height() <= inspection::mostShownPixels);
            // The desk asks for what the process then computes again: both must come to the same.
            QCOMPARE(inspection::fitted(original, box), shown);
            if (shown.width() > 500 && shown.height() > 500) {
                const double before = double(original.width()) / original.height();
                const double after = double(shown.width()) / shown.height();
                QVERIFY(qAbs(after / before - 1) < 0.01);
            }
        }
    }

    void leavesSmallPicturesAlone()
    {
        QCOMPARE(inspection::fitted({1080, 2400}, {20000, 20000}), QSize(1080, 2400));
        QCOMPARE(inspection::fitted({20000, 1}, {100, 100}), QSize(100, 1));
        QCOMPARE(inspection::fitted({10, 10}, {0, -3}), QSize(1, 1));
        QCOMPARE(inspection::fitted({10000, 10000}, {20000, 20000}), QSize(4096, 4096));
    }

    void readsBackWhatItWrites()
    {
        for (const QByteArray &payload : {QByteArray(), QByteArray("x"), QByteArray(100'000, '\0')}) {
            const QByteArray bytes =
                inspection::frameStart({{u"within"_s, inspection::toJson({7, 9})}}, payload.size()) + payload;
            const auto frame = inspection::unframe(bytes);
            KD_VERIFY_OK(frame);
            QCOMPARE(inspection::sizeAt(frame->header, "within"_L1), QSize(7, 9));
            QCOMPARE(frame->payload.toByteArray(), payload);
            QCOMPARE(inspection::unframe(bytes + 'x').error().code, u"frame_broken"_s);
            QCOMPARE(inspection::unframe(bytes.chopped(1)).error().code, u"frame_broken"_s);
        }
    }

    void refusesCutAndForgedFrames()
    {
        const QByteArray whole = inspection::frameStart({{u"ok"_s, true}}, 3) + QByteArray("abc");
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QCOMPARE(inspection::unframe(whole.left(length)).error().code, u"frame_broken"_s);
        }
        for (const char *header :
             {"[]", "null", "{}", R"({"bytes":-3})", R"({"bytes":2.5})", R"({"bytes":"3"})", R"({"bytes":1e300})"}) {
            const QByteArray json(header);
            const QByteArray frame = QByteArray("\0\0\0", 3) + static_cast<char>(json.size()) + json + "abc";
            QCOMPARE(inspection::unframe(frame).error().code, u"frame_broken"_s);
        }
    }

    void refusesStrangeSizes()
    {
        const QList<QJsonValue> strange = {
            QJsonValue(),         QJsonArray{},       QJsonArray{1},         QJsonArray{0, 5},    QJsonArray{5, -1},
            QJsonArray{20001, 5}, QJsonArray{1.5, 2}, QJsonArray{u"4"_s, 4}, QJsonArray{1, 2, 3}, QJsonArray{1e300, 1}};
        for (const QJsonValue &value : strange) {
            QVERIFY(!inspection::sizeAt({{u"size"_s, value}}, "size"_L1).isValid());
        }
    }
};

KD_TEST_MAIN(TestProtocol)
#include "test_protocol.moc"

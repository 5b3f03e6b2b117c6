// SPDX-License-Identifier: GPL-3.0-or-later
// Broken pictures by the thousand through the real kamidesk-inspect, two at once: whatever the file, this process gets
// a picture that fits or one of the errors it knows. KAMIDESK_BROKEN_PICTURES sets how many, KAMIDESK_SEED which.
#include "models/base/clock.h"
#include "models/base/task_scope.h"
#include "models/evidence/inspect_protocol.h"
#include "models/evidence/inspector.h"
#include "tests/support/test_main.h"
#include "tests/unit/evidence/pictures.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::evidence;

namespace {

constexpr QSize box(200, 200);

// The lengths and checksums of a PNG made right again, so that the damage reaches the code behind them.
QByteArray withGoodChecksums(QByteArray png)
{
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const qint64 length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - 12) {
            break;
        }
        const quint32 sum = test::crc32(png.mid(at + 4, 4 + length));
        qToBigEndian(sum, png.data() + at + 8 + length);
        at += 12 + length;
    }
    return png;
}

QByteArray mutated(QByteArray bytes, const QByteArray &other, QRandomGenerator &random)
{
    const auto somewhere = [&](qsizetype least = 0) {
        return static_cast<qsizetype>(random.bounded(qint64(least), std::max<qint64>(bytes.size(), least + 1)));
    };
    const int rounds = 1 + random.bounded(8);
    for (int i = 0; i < rounds && bytes.size() > 16; ++i) {
        switch (random.bounded(8)) {
        case 0: // a bit
            bytes[somewhere(3)] = static_cast<char>(bytes.at(somewhere(3)) ^ (1 << random.bounded(8)));
            break;
        case 1: { // an extreme where a length or a count may be
            static constexpr quint32 extremes[] = {0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xffff, 20001};
            const qsizetype at = somewhere(8);
            if (at + 4 <= bytes.size()) {
                qToBigEndian(extremes[random.bounded(7)], bytes.data() + at);
            }
            break;
        }
        case 2: // cut
            bytes.truncate(somewhere(16));
            break;
        case 3: { // a piece twice
            const QByteArray piece = bytes.mid(somewhere(8), random.bounded(1, 200));
            bytes.insert(somewhere(8), piece);
            break;
        }
        case 4: // a piece gone
            bytes.remove(somewhere(8), random.bounded(1, 100));
            break;
        case 5: { // a piece of another picture
            const QByteArray piece = other.mid(random.bounded(static_cast<int>(other.size())), random.bounded(1, 400));
            bytes.replace(somewhere(8), piece.size(), piece);
            break;
        }
        case 6: { // noise
            QByteArray noise(random.bounded(1, 64), '\0');
            random.generate(noise.begin(), noise.end());
            bytes.replace(somewhere(8), noise.size(), noise);
            break;
        }
        case 7: // in the header, where it hurts most
            bytes[random.bounded(8, std::min(64, static_cast<int>(bytes.size())))] =
                static_cast<char>(random.bounded(256));
            break;
        }
    }
    return bytes.startsWith("\x89PNG") && random.bounded(3) != 0 ? withGoodChecksums(bytes) : bytes;
}

QList<QByteArray> goodPictures()
{
    QList<QByteArray> out;
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Indexed8,
                                        QImage::Format_Mono, QImage::Format_RGBA64, QImage::Format_Grayscale8}) {
        QImage image = test::gradient(64, 48, format);
        image.setText(u"Comment"_s, u"a text chunk"_s);
        image.setDotsPerMeterX(3000);
        out << test::encoded(image, "png");
    }
    for (const bool isProgressive : {false, true}) {
        out << test::encoded(test::gradient(64, 48), "jpeg", QImageIOHandler::TransformationRotate90, isProgressive)
            << test::encoded(test::gradient(300, 200), "jpeg", QImageIOHandler::TransformationNone, isProgressive)
            << test::encoded(test::gradient(64, 48, QImage::Format_Grayscale8), "jpeg",
                             QImageIOHandler::TransformationNone, isProgressive);
    }
    return out;
}

int countFromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? count : otherwise;
}

struct Tally
{
    QMap<QString, int> ends;
    QStringList wrong;
};

QCoro::Task<void> feed(Inspector *inspector, QList<QByteArray> good, int count, quint32 seed, Tally *tally,
                       StopToken stop)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const QByteArray first = good.at(random.bounded(static_cast<int>(good.size())));
        const QByteArray second = good.at(random.bounded(static_cast<int>(good.size())));
        QByteArray bytes = mutated(first, second, random);
        const auto picture = co_await inspector->open(std::move(bytes), box, stop);
        const QString end = picture ? u"opened"_s : picture.error().code;
        ++tally->ends[end];
        if (picture && picture->image.size() != inspection::fitted(picture->original, box)) {
            tally->wrong << u"seed %1, picture %2: a size that does not fit"_s.arg(seed).arg(i);
        }
        static const QStringList known = {u"opened"_s,          u"picture_broken"_s,  u"picture_too_large"_s,
                                          u"kind_not_opened"_s, u"inspect_crashed"_s, u"inspect_timed_out"_s};
        if (!known.contains(end)) {
            tally->wrong << u"seed %1, picture %2: %3"_s.arg(seed).arg(i).arg(end);
        }
    }
}

} // namespace

class EvidenceBrokenPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverHarmThisProcess()
    {
        const QList<QByteArray> good = goodPictures();
        for (const QByteArray &bytes : good) {
            QVERIFY(!bytes.isEmpty());
        }
        const int count = countFromEnvironment("KAMIDESK_BROKEN_PICTURES", 2000);
        const int seed = countFromEnvironment("KAMIDESK_SEED", 1);
        SystemClock clock;
        Inspector inspector(clock, QStringLiteral(KAMIDESK_BIN_DIR "/kamidesk-inspect"));
        TaskScope scope;
        Tally tally;
        for (int half = 0; half < Inspector::mostAtOnce; ++half) {
            scope.spawn(feed(&inspector, good, count / Inspector::mostAtOnce, static_cast<quint32>(seed * 2 + half),
                             &tally, scope.token()));
        }
        scope.waitUntilDrained();

        qInfo() << "seed" << seed << tally.ends;
        QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.join(u'\n')));
        // The test would be worth nothing if the damage never got past the first check, or always broke everything.
        QVERIFY(tally.ends.value(u"opened"_s) > count / 20);
        QVERIFY(tally.ends.value(u"picture_broken"_s) > count / 20);
        const int crashed = tally.ends.value(u"inspect_crashed"_s) + tally.ends.value(u"inspect_timed_out"_s);
        QVERIFY2(crashed <= count / 100, "the process is there to crash instead of us, but the decoders should hold");
    }
};

KD_TEST_MAIN(EvidenceBrokenPictures)
#include "evidence_broken_pictures.moc"

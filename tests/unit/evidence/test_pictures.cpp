// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures through the real kamidesk-inspect.
#include "models/base/clock.h"
#include "models/evidence/inspect_protocol.h"
#include "models/evidence/inspector.h"
#include "tests/support/test_main.h"
#include "tests/unit/evidence/pictures.h"

#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace kd;
using namespace kd::evidence;

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensPng_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("colour") << int(QImage::Format_RGB32);
        QTest::newRow("transparent") << int(QImage::Format_ARGB32);
        QTest::newRow("palette") << int(QImage::Format_Indexed8);
        QTest::newRow("grey") << int(QImage::Format_Grayscale8);
        QTest::newRow("one bit") << int(QImage::Format_Mono);
        QTest::newRow("16 bits a channel") << int(QImage::Format_RGBA64);
    }
    void opensPng()
    {
        QFETCH(int, format);
        const QImage image = test::gradient(120, 80, static_cast<QImage::Format>(format));
        const auto picture = opened(test::encoded(image, "png"), {1000, 1000});
        KD_VERIFY_OK(picture);
        QCOMPARE(picture->format, u"png"_s);
        QCOMPARE(picture->original, QSize(120, 80));
        QCOMPARE(picture->image, image.convertToFormat(QImage::Format_RGBA8888_Premultiplied));
    }

    void opensJpeg()
    {
        for (const bool isProgressive : {false, true}) {
            const QImage image = test::gradient(160, 90);
            const QByteArray bytes = test::encoded(image, "jpeg", QImageIOHandler::TransformationNone, isProgressive);
            const auto picture = opened(bytes, {1000, 1000});
            KD_VERIFY_OK(picture);
            QCOMPARE(picture->format, u"jpeg"_s);
            QCOMPARE(picture->image,
                     QImage::fromData(bytes, "jpeg").convertToFormat(QImage::Format_RGBA8888_Premultiplied));
        }
    }

    void scalesDownAndNeverUp()
    {
        const QByteArray bytes = test::encoded(test::gradient(400, 200), "png");
        const auto small = opened(bytes, {100, 100});
        KD_VERIFY_OK(small);
        QCOMPARE(small->image.size(), QSize(100, 50));
        QCOMPARE(small->original, QSize(400, 200));
        const auto whole = opened(bytes, {4000, 4000});
        KD_VERIFY_OK(whole);
        QCOMPARE(whole->image.size(), QSize(400, 200));
        const auto nonsense = opened(bytes, {-5, 0});
        KD_VERIFY_OK(nonsense);
        QCOMPARE(nonsense->image.size(), QSize(1, 1));
    }

    void turnsPicturesUpright()
    {
        const QImage image = test::gradient(200, 100);
        const QByteArray bytes = test::encoded(image, "jpeg", QImageIOHandler::TransformationRotate90);
        const auto whole = opened(bytes, {1000, 1000});
        KD_VERIFY_OK(whole);
        QCOMPARE(whole->original, QSize(100, 200));
        QCOMPARE(whole->image.size(), QSize(100, 200));
        // The top left corner, which is the darkest, has moved to the top right.
        const QColor corner = whole->image.pixelColor(97, 2);
        QVERIFY2(corner.red() < 40 && corner.green() < 40, qPrintable(corner.name()));
        const auto small = opened(bytes, {50, 50});
        KD_VERIFY_OK(small);
        QCOMPARE(small->image.size(), QSize(25, 50));
    }

    // A long screenshot of a chat stays readable: its sides exceed any screen, its pixels do not exceed the answer.
    void showsLongScreenshotsInFull()
    {
        const auto picture = opened(test::encoded(QImage(1080, 15000, QImage::Format_RGB32), "png"), {20000, 20000});
        KD_VERIFY_OK(picture);
        QCOMPARE(picture->image.size(), QSize(1080, 15000));
    }

    void refusesBombs_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("900 Mpx of one bit") << QSize(30000, 30000);
        QTest::newRow("one side too long") << QSize(20001, 1);
        QTest::newRow("sides allowed, too many pixels") << QSize(20000, 5001);
    }
    void refusesBombs()
    {
        QFETCH(QSize, size);
        const QByteArray bomb = test::onePixelColourPng(size.width(), size.height());
        QVERIFY(bomb.size() < 1024 * 1024);
        const auto refused = opened(bomb, {1000, 1000});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().code, u"picture_too_large"_s);
    }

    void opensWhatIsJustAllowed()
    {
        const auto picture = opened(test::onePixelColourPng(20000, 5000), {500, 500});
        KD_VERIFY_OK(picture);
        QCOMPARE(picture->original, QSize(20000, 5000));
        QCOMPARE(picture->image.size(), QSize(500, 125));
    }

    void saysWhenAPictureIsBroken()
    {
        const QByteArray good = test::encoded(test::gradient(300, 300), "png");
        for (const qsizetype length : {qsizetype(8), qsizetype(20), qsizetype(33), good.size() / 2, good.size() - 40}) {
            const auto cut = opened(good.left(length), {300, 300});
            QVERIFY(!cut.has_value());
            QCOMPARE(cut.error().kind, Error::Kind::Parse);
            QCOMPARE(cut.error().code, u"picture_broken"_s);
        }
        QCOMPARE(opened("\xff\xd8\xff", {300, 300}).error().code, u"picture_broken"_s);
        // A PNG by its first bytes with a JPEG behind them is no PNG.
        const QByteArray mixed = good.left(8) + test::encoded(test::gradient(30, 30), "jpeg");
        QCOMPARE(opened(mixed, {300, 300}).error().code, u"picture_broken"_s);
    }

    void showsACutJpegAsFarAsItGoes()
    {
        const QByteArray good = test::encoded(test::gradient(300, 300), "jpeg");
        const auto cut = opened(good.left(good.size() / 2), {300, 300});
        KD_VERIFY_OK(cut);
        QCOMPARE(cut->image.size(), QSize(300, 300));
    }

    // Asked for with a program that does not exist: these never get as far as a process.
    void neverOpensOtherKinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("html") << QByteArray("<html><img src='file:///etc/passwd'></html>");
        QTest::newRow("gif") << QByteArray::fromBase64("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=");
        QTest::newRow("bmp") << test::encoded(test::gradient(8, 8), "bmp");
        QTest::newRow("xpm") << test::encoded(test::gradient(8, 8), "xpm");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("nothing") << QByteArray();
    }
    void neverOpensOtherKinds()
    {
        QFETCH(QByteArray, bytes);
        Inspector nowhere(m_clock, u"/nonexistent/kamidesk-inspect"_s);
        const auto refused = test::await(nowhere.open(bytes, {100, 100}, {}));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, u"kind_not_opened"_s);

        // And the process, asked directly, judges the same by itself.
        QJsonObject header;
        header.insert("within"_L1, inspection::toJson({100, 100}));
        QProcess process;
        process.start(program(), {});
        process.write(inspection::frameStart(header, bytes.size()) + bytes);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        const auto frame = inspection::unframe(output);
        KD_VERIFY_OK(frame);
        QCOMPARE(frame->header.value("error"_L1).toString(), u"kind_not_opened"_s);
    }

    void answersNothingToNonsense_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a header of 4 GiB") << QByteArray("\xff\xff\xff\xff{}");
        QTest::newRow("no JSON") << QByteArray("\0\0\0\x02xx", 6);
        QTest::newRow("no size") << inspection::frameStart({}, 0);
        QTest::newRow("fewer bytes than promised") << inspection::frameStart({{u"within"_s, QJsonArray{9, 9}}}, 10);
    }
    void answersNothingToNonsense()
    {
        QFETCH(QByteArray, request);
        QProcess process;
        process.start(program(), {});
        process.write(request);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), inspection::exitUnreadable);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

private:
    static QString program() { return QStringLiteral(KAMIDESK_BIN_DIR "/kamidesk-inspect"); }
    Result<Picture> opened(const QByteArray &bytes, QSize within)
    {
        return test::await(m_inspector.open(bytes, within, {}));
    }

    SystemClock m_clock;
    Inspector m_inspector{m_clock, program()};
};

KD_TEST_MAIN(TestPictures)
#include "test_pictures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/kind.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kd;
using evidence::Kind;

class TestKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, const char *kind) {
            QTest::newRow(name) << bytes << QString::fromLatin1(kind);
        };
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "png");
        row("jpeg", QByteArray("\xff\xd8\xff\xe0\0", 5), "jpeg");
        row("webp", QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16), "webp");
        row("wave, which is RIFF too", QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16), "other");
        row("gif", "GIF89a\x01", "gif");
        row("pdf", "%PDF-1.7\n", "pdf");
        row("log", "2026-11-22 04:39:29 activation failed, code 0x80072EE7\r\n", "text");
        row("chinese", "激活失败，提示已被使用", "text");
        row("chinese of an old Windows", QByteArray("\xbc\xa4\xbb\xee\xca\xa7\xb0\xdc 0x01\r\n"), "text");
        row("utf-16", QByteArray("\xff\xfe\x7f\x51\x1a\xff", 6), "text");
        row("colours of a terminal", "\x1b[31merror\x1b[0m\n", "text");
        row("html", "<!DOCTYPE html><img src=file:///etc/passwd>", "other");
        row("html that starts with a remark", "\n\n  <!-- hello -->\n<HTML><body>", "other");
        row("svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", "other");
        row("svg after a prologue", QByteArray("\xef\xbb\xbf<?xml version='1.0'?>\n<svg/>"), "other");
        row("svg in utf-16", QByteArray("\xff\xfe<\0s\0v\0g\0>\0", 12), "other");
        row("rich text", "{\\rtf1\\ansi hello}", "other");
        row("program", QByteArray("MZ\x90\0\x03\0\0\0", 8), "other");
        row("zip", QByteArray("PK\x03\x04\x14\0", 6), "other");
        row("broken utf-8", QByteArray("ok \xff\xff ok"), "other");
        row("text with a null", QByteArray("abc\0def", 7), "other");
        row("nothing", QByteArray(), "other");
        row("half a png signature", "\x89PNG\r\n\x1a", "other");
    }
    void judgesByBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QCOMPARE(evidence::name(evidence::sniff(bytes)), kind);
    }

    void showsPicturesOnly()
    {
        for (const Kind kind : {Kind::Png, Kind::Jpeg}) {
            QVERIFY(evidence::isShown(kind));
        }
        for (const Kind kind : {Kind::WebP, Kind::Gif, Kind::Pdf, Kind::Text, Kind::Other}) {
            QVERIFY(!evidence::isShown(kind));
        }
    }

    // Markup behind any start of up to 4 KiB is never text, however it is dressed up.
    void neverTakesMarkupForText()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 500; ++i) {
            QByteArray bytes(random.bounded(4000), ' ');
            for (char &c : bytes) {
                c = static_cast<char>(random.bounded(0x20, 0x7f));
            }
            bytes += random.bounded(2) == 0 ? "<SvG onload=x>" : "<Html>";
            QCOMPARE(evidence::sniff(bytes), Kind::Other);
        }
    }

    void takesAnyLength()
    {
        QRandomGenerator random(12);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes(random.bounded(40), '\0');
            random.generate(bytes.begin(), bytes.end());
            QVERIFY(!evidence::name(evidence::sniff(bytes)).isEmpty());
        }
        QCOMPARE(evidence::sniff(QByteArray(50 * 1024 * 1024, 'x')), Kind::Text);
    }
};

KD_TEST_MAIN(TestKind)
#include "test_kind.moc"

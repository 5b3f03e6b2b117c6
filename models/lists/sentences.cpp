// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/sentences.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

QString inARow(QStringList sentences)
{
    sentences.removeAll(QString());
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !u"。！？；：，、）”…"_s.contains(text.back())) {
            text += u' ';
        }
        text += sentence;
    }
    return text;
}

QString asSentence(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

} // namespace kd::lists

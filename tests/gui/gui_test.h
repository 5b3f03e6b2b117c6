// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_main.h"
#include "widgets/style/theme.h"

#include <QApplication>

/// The main of a window test: the desk's own look, light, whatever the machine is set to.
#define KD_GUI_TEST_MAIN(Class)                                                                                        \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QApplication app(argc, argv);                                                                                  \
        kd::style::apply(app, kd::style::Theme::Light, kd::style::Scheme::Light);                                      \
        Class test;                                                                                                    \
        return kd::test::runTest(&test, argc, argv);                                                                   \
    }

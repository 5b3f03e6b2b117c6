// Shared by the widgets, the window application and the window tests.
#pragma once
#include "models/base/pch_core.h"
#include <QtWidgets>

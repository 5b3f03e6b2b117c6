// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

class QWidget;

namespace kd::lists {
class Session;
}

/// What is asked before a shop becomes another. `place` is any widget of the window.
namespace kd::ui {

/// Name, credentials, CA file. What is new is tried at the shop before it is kept.
void askShopChange(lists::Session &session, QWidget *place, const desk::ShopStatus &shop);

/// Says what becomes of its orders, cases and refunds; while actions are open it only says that.
void askShopRemoval(lists::Session &session, QWidget *place, const desk::ShopStatus &shop);

} // namespace kd::ui

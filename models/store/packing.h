// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace kd::store {

/// Compresses a batch on another thread while the writer stores what is ready: of a first pull, compressing the raw
/// answers is two fifths of the work. Small batches are compressed when they are asked for.
class Packing
{
public:
    struct Item
    {
        const QByteArray *raw = nullptr; ///< outlives the packing
        bool expected = true;            ///< false: will hardly be asked for, so not done ahead
    };
    explicit Packing(std::vector<Item> items);
    ~Packing();
    Packing(const Packing &) = delete;
    Packing &operator=(const Packing &) = delete;

    /// Waits until it is ready.
    [[nodiscard]] QByteArray packed(std::size_t index);

private:
    void work();
    std::vector<Item> m_items;
    std::vector<QByteArray> m_packed;
    std::mutex m_mutex;
    std::condition_variable m_progress;
    std::size_t m_ready = 0;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace kd::store

# SPDX-License-Identifier: GPL-3.0-or-later
# kd_library(<name> [HEADERS_ONLY] SOURCES … USES <kd libraries> LINKS <outside libraries>)
#
# One folder of models/ or widgets/ is one static library. USES names the project's libraries it may include; the
# include test (tests/unit/layout) reads these declarations from the file that every call appends to and compares them
# with each #include, so a library cannot look upward without saying so here.
#
# One shared precompiled header for the models, one for the widgets (kd_pch_core, kd_pch_widgets).

set_property(GLOBAL PROPERTY KD_LAYOUT "")

function(_kd_reuse_pch target folder)
    if(folder MATCHES "^widgets" OR folder MATCHES "^app/desk" OR folder MATCHES "^tests/gui")
        target_precompile_headers(${target} REUSE_FROM kd_pch_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM kd_pch_core)
    endif()
endfunction()

function(kd_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;LINKS" ${ARGN})
    add_library(kd_${name} STATIC ${arg_SOURCES})
    list(TRANSFORM arg_USES PREPEND kd_ OUTPUT_VARIABLE uses)
    target_link_libraries(kd_${name} PUBLIC kd_settings ${uses} ${arg_LINKS})
    file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    _kd_reuse_pch(kd_${name} "${folder}")
    string(REPLACE ";" "," joined "${arg_USES}")
    set_property(GLOBAL APPEND PROPERTY KD_LAYOUT "${name} ${folder} ${joined}")
endfunction()

# kd_program(<target> SOURCES … USES … LINKS …): a front door in app/.
function(kd_program target)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;LINKS" ${ARGN})
    add_executable(${target} ${arg_SOURCES})
    list(TRANSFORM arg_USES PREPEND kd_ OUTPUT_VARIABLE uses)
    target_link_libraries(${target} PRIVATE kd_settings ${uses} ${arg_LINKS})
    file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    _kd_reuse_pch(${target} "${folder}")
endfunction()

# kd_test(<name> [LABELS …] [TIMEOUT s] [GUI] SOURCES … USES … LINKS …): one Qt Test program, one behaviour a file.
# Every test links tests/support, whose KD_TEST_MAIN fails a test that logs an error it did not announce.
function(kd_test name)
    cmake_parse_arguments(arg "GUI" "TIMEOUT" "SOURCES;USES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    list(TRANSFORM arg_USES PREPEND kd_ OUTPUT_VARIABLE uses)
    target_link_libraries(${name} PRIVATE kd_settings kd_test_support ${uses} ${arg_LINKS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE KAMIDESK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        KAMIDESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}" KAMIDESK_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    _kd_reuse_pch(${name} "${folder}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
    if(arg_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}")
    endif()
endfunction()

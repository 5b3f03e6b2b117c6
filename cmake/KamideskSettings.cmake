# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that all targets share: the standard, the warnings, the definitions, the packages.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Network Gui)
if(KAMIDESK_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg LinguistTools)
endif()
if(KAMIDESK_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(tl-expected REQUIRED)
find_package(spdlog REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(simdjson REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)

add_library(kd_settings INTERFACE)
target_compile_features(kd_settings INTERFACE cxx_std_20)
target_include_directories(kd_settings INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(kd_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    KAMIDESK_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(kd_settings INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus
        $<$<BOOL:${KAMIDESK_WERROR}>:/WX>)
else()
    target_compile_options(kd_settings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wunused -Wshadow=local $<$<BOOL:${KAMIDESK_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 sees ghosts in coroutine frames and in Qt's containers at -O2.
        target_compile_options(kd_settings INTERFACE -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow
            -Wno-stringop-overread -Wno-restrict -Wno-dangling-pointer -Wno-free-nonheap-object)
    endif()
endif()
if(KAMIDESK_SANITIZE)
    target_compile_options(kd_settings INTERFACE -fsanitize=${KAMIDESK_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(kd_settings INTERFACE -fsanitize=${KAMIDESK_SANITIZE})
    target_compile_definitions(kd_settings INTERFACE KAMIDESK_SANITIZED)
endif()
qcoro_enable_coroutines()

# ccache when it is there: precompiled headers need the sloppiness named here to be cached at all.
find_program(KAMIDESK_CCACHE ccache)
if(KAMIDESK_CCACHE AND NOT MSVC)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${KAMIDESK_CCACHE})
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
endif()

# mold links a test in a tenth of a second; the project has many small tests.
find_program(KAMIDESK_MOLD mold)
if(KAMIDESK_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(-fuse-ld=mold)
endif()

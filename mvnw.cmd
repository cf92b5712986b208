@echo off
rem Runs Maven for Rapporteur on Windows; mvnw does the same elsewhere and says why.
rem Finds a JDK, finds or fetches a Maven, and hands it all arguments. Which Maven it
rem fetches stands in .mvn\wrapper\maven-wrapper.properties.
rem
rem   MVNW_REPOURL     fetch Maven from this Maven repository and from nowhere else
rem   MAVEN_USER_HOME  keep the fetched Maven here instead of in %USERPROFILE%\.m2
setlocal EnableExtensions DisableDelayedExpansion
rem All names begin with MVNW, since Maven and its tests inherit them.

set "MVNW_OLDEST_JDK=21"
set "MVNW_DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.6.1"

for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do (
    if "%%K"=="distributionUrl" set "MVNW_URL=%%L"
    if "%%K"=="distributionSha512Sum" set "MVNW_SHA512=%%L"
)
set "MVNW_VERSION=%MVNW_URL:*/apache-maven-=%"
set "MVNW_VERSION=%MVNW_VERSION:-bin.zip=%"
set "MVNW_ZIP_NAME=apache-maven-%MVNW_VERSION%-bin.zip"

rem ---- The JDK: JAVA_HOME, then the path, then the newest in the usual places ----

set "MVNW_JDK="
set "MVNW_NEWEST=0"
if defined JAVA_HOME call :consider_jdk "%JAVA_HOME%"
if defined MVNW_JDK goto jdk_found
for %%J in (java.exe) do set "MVNW_ON_PATH=%%~$PATH:J"
if defined MVNW_ON_PATH for %%D in ("%MVNW_ON_PATH%\..\..") do call :consider_jdk "%%~fD"
if defined MVNW_JDK goto jdk_found
for %%P in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%V in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft) do (
        for /d %%D in ("%%~P\%%~V\*") do call :consider_jdk "%%~D"
    )
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :consider_jdk "%%~D"
if defined MVNW_JDK goto jdk_found
call :say "no JDK %MVNW_OLDEST_JDK% or newer found (JAVA_HOME, path, usual places); install one, for example by 'winget install EclipseAdoptium.Temurin.%MVNW_OLDEST_JDK%.JDK', or set JAVA_HOME to one"
exit /b 1

:jdk_found
set "JAVA_HOME=%MVNW_JDK%"

rem ---- Maven: on the path, or fetched before, or fetched now ---------------------

set "MVNW_MAVEN="
for %%M in (mvn.cmd) do set "MVNW_PATH_MAVEN=%%~$PATH:M"
if not defined MVNW_PATH_MAVEN goto maven_not_on_path
set "MVNW_MAJOR=0"
set "MVNW_MINOR=0"
for /f "tokens=1-4 delims=. " %%A in ('call "%MVNW_PATH_MAVEN%" -v 2^>nul') do (
    if "%%B"=="Maven" set "MVNW_MAJOR=%%C"
    if "%%B"=="Maven" set "MVNW_MINOR=%%D"
)
if "%MVNW_MAJOR%"=="3" if %MVNW_MINOR% GEQ 9 set "MVNW_MAVEN=%MVNW_PATH_MAVEN%"
if defined MVNW_MAVEN goto run

:maven_not_on_path
set "MVNW_HOME=%MAVEN_USER_HOME%"
if not defined MVNW_HOME set "MVNW_HOME=%USERPROFILE%\.m2"
set "MVNW_PARENT=%MVNW_HOME%\wrapper\dists\apache-maven-%MVNW_VERSION%"
set "MVNW_NAME=%MVNW_SHA512:~0,12%"
set "MVNW_MAVEN=%MVNW_PARENT%\%MVNW_NAME%\bin\mvn.cmd"
if exist "%MVNW_MAVEN%" goto run

set "MVNW_WORK=%MVNW_PARENT%\unpacking-%RANDOM%%RANDOM%"
set "MVNW_ZIP=%MVNW_WORK%\%MVNW_ZIP_NAME%"
mkdir "%MVNW_WORK%" 2>nul
if not exist "%MVNW_WORK%\" (
    call :say "cannot write to %MVNW_PARENT%; set MAVEN_USER_HOME to a folder you can write to"
    exit /b 1
)
call :install
set "MVNW_STATUS=%ERRORLEVEL%"
rd /s /q "%MVNW_WORK%"
if not "%MVNW_STATUS%"=="0" exit /b 1

rem Without call, which would read the arguments a second time, so it does not return.
:run
"%MVNW_MAVEN%" %*
exit /b

rem ---- Subroutines ---------------------------------------------------------------

:say
>&2 echo mvnw: %~1
exit /b 0

rem Takes the JDK in folder %1 if it is new enough and newer than the one taken before.
:consider_jdk
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MVNW_RELEASE=0"
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "MVNW_RELEASE=%%~L"
for /f "delims=.-+_" %%R in ("%MVNW_RELEASE%") do set "MVNW_RELEASE=%%R"
if %MVNW_RELEASE% LSS %MVNW_OLDEST_JDK% exit /b 0
if %MVNW_RELEASE% LEQ %MVNW_NEWEST% exit /b 0
set "MVNW_NEWEST=%MVNW_RELEASE%"
set "MVNW_JDK=%~1"
exit /b 0

rem Fetches, verifies and unpacks Maven in MVNW_WORK, then moves it to its place.
:install
call :say "fetching Maven %MVNW_VERSION% (once)"
if defined MVNW_REPOURL set "MVNW_URL=%MVNW_REPOURL%/org/apache/maven/apache-maven/%MVNW_VERSION%/%MVNW_ZIP_NAME%"
if not defined MVNW_REPOURL if defined MVNW_PATH_MAVEN call :fetch_with_older_maven
if not exist "%MVNW_ZIP%" call :download
if not exist "%MVNW_ZIP%" (
    call :say "could not fetch %MVNW_ZIP_NAME%; set MVNW_REPOURL to a Maven repository you can reach"
    exit /b 1
)
call :powershell "if ((Get-FileHash -Algorithm SHA512 -LiteralPath $env:MVNW_ZIP).Hash -ne $env:MVNW_SHA512) { exit 1 }"
if errorlevel 1 (
    call :say "%MVNW_ZIP_NAME% does not have the SHA-512 given in maven-wrapper.properties; deleted it"
    exit /b 1
)
"%MVNW_JDK%\bin\jar.exe" --extract --file "%MVNW_ZIP%" --dir "%MVNW_WORK%" || exit /b 1
ren "%MVNW_WORK%\apache-maven-%MVNW_VERSION%" "%MVNW_NAME%" || exit /b 1
rem Fails if another mvnw was quicker, and that is as good.
move "%MVNW_WORK%\%MVNW_NAME%" "%MVNW_PARENT%" >nul 2>&1
if exist "%MVNW_MAVEN%" exit /b 0
call :say "could not move Maven %MVNW_VERSION% to %MVNW_PARENT%"
exit /b 1

rem In the empty MVNW_WORK, so that no project's pom.xml or .mvn interferes.
:fetch_with_older_maven
pushd "%MVNW_WORK%"
set "MAVEN_BASEDIR=%MVNW_WORK%"
call "%MVNW_PATH_MAVEN%" -B "%MVNW_DEPENDENCY_PLUGIN%:copy" "-Dartifact=org.apache.maven:apache-maven:%MVNW_VERSION%:zip:bin" "-DoutputDirectory=%MVNW_WORK%" >mvn.log 2>&1 <nul
set "MAVEN_BASEDIR="
popd
if not exist "%MVNW_ZIP%" call :say "the mvn on the path could not fetch it; trying %MVNW_URL%"
exit /b 0

rem To a name of its own first, so that a download broken off is none.
:download
call :powershell "$ProgressPreference = 'SilentlyContinue'; [Net.ServicePointManager]::SecurityProtocol = 'Tls12'; Invoke-WebRequest -UseBasicParsing -Uri $env:MVNW_URL -OutFile ($env:MVNW_ZIP + '.part'); Move-Item -LiteralPath ($env:MVNW_ZIP + '.part') -Destination $env:MVNW_ZIP"
exit /b 0

rem Runs the commands in %1, which stop at the first error. PSModulePath is emptied, as
rem one inherited from PowerShell 7 hides the modules of this older one.
:powershell
setlocal
set "PSModulePath="
powershell.exe -NoProfile -NonInteractive -Command "$ErrorActionPreference = 'Stop'; %~1"
exit /b %ERRORLEVEL%

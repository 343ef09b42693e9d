@echo off
rem Starts Vonk on Windows: double-click.
chcp 65001 >nul
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 goto missing
node tools\start.mjs %*
if errorlevel 1 pause
exit /b
:missing
echo Vonk heeft Node nodig. Haal het op https://nodejs.org (kies LTS) en begin opnieuw.
echo Vonk a besoin de Node. Prenez-le sur https://nodejs.org (choisissez LTS) et recommencez.
echo Vonk needs Node. Get it from https://nodejs.org (choose LTS) and start again.
pause
exit /b 1

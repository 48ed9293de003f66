using MethodCenter.Domain.Common;

namespace MethodCenter.App.Reports;

/// <summary>Refusals of printing: they depend on the computer, not on the field.</summary>
public static class ReportErrors
{
    public static readonly DomainError NoChromium = new(
        "report.no-chromium",
        "На этом компьютере нет браузера Chromium, поэтому PDF сделать нельзя. Откройте отчёт как страницу для печати (HTML) и напечатайте "
        + "его из браузера или выберите DOCX. Администратор может указать путь к Chromium в настройке MethodCenter:Reports:Chromium.");

    public static readonly DomainError PrintTimedOut = new(
        "report.print-timeout",
        "PDF не успел подготовиться за отведённое время. Повторите попытку; если отчёт большой, сузьте его или выберите DOCX.");

    public static readonly DomainError PrintFailed = new(
        "report.print-failed",
        "PDF подготовить не удалось: браузер, который печатает отчёты, завершился с ошибкой. Повторите попытку или откройте отчёт как "
        + "страницу для печати (HTML).");
}

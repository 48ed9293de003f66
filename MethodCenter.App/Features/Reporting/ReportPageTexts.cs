namespace MethodCenter.App.Features.Reporting;

/// <summary>Captions of the page of reports.</summary>
public static class ReportPageTexts
{
    public const string Title = "Отчёты";
    public const string About = "Выберите отчёт и дату: на экране он такой же, как на бумаге.";
    public const string Report = "Отчёт";
    public const string Date = "На дату";
    public const string Municipality = "Муниципалитет";
    public const string WholeRegion = "Вся область";
    public const string Campaign = "Кампания";
    public const string LastCampaign = "Последняя с результатами";
    public const string Preview = "Показать";
    public const string Pdf = "PDF";
    public const string Docx = "DOCX";
    public const string Xlsx = "XLSX";
    public const string Packet = "Все муниципалитеты (ZIP)";
    public const string PacketHint = "Отчёт по каждому муниципалитету в PDF одним архивом; готовится около минуты";
    public const string Print = "Печать";
    public const string NoPdf = "На этом сервере нет Chromium, PDF не сделать. Нажмите «Печать»: страница печатается из любого браузера.";
    public const string NoReports = "Для вашей роли отчётов нет";
    public const string NoReportsText = "Отчёты доступны ЦНППМ, муниципальным методическим службам, членам совета и Комитету.";
    public const string ChooseMunicipality = "Выберите муниципалитет, чтобы показать отчёт.";
    public const string Choose = "Отчёт ещё не показан";
    public const string Sheet = "Предварительный просмотр отчёта";
}

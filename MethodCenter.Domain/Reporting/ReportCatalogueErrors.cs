using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>Refusals of building a report.</summary>
public static class ReportCatalogueErrors
{
    public static readonly DomainError NotFound =
        new("report.not-found", "Такого отчёта нет, или он вне вашей зоны ответственности.");

    public static readonly DomainError MunicipalityMissing =
        new("report.municipality", "Для этого отчёта выберите муниципалитет.");

    public static readonly DomainError DateWrong =
        new("report.date", "Дата отчёта вне пределов: от 2000 года до конца следующего года.");

    public static readonly DomainError NoCampaign =
        new("report.no-campaign", "Нет кампании с результатами, о которой можно составить отчёт: выберите другую кампанию или загрузите результаты.");
}

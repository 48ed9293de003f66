namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Russian names of the asset's enums, the same on screen and on paper.</summary>
public static class MethodicalAssetTerms
{
    public static string Of(MethodistLevel level) => level switch
    {
        MethodistLevel.Regional => "региональный",
        MethodistLevel.Municipal => "муниципальный",
    };

    public static string Of(MethodistRelation relation) => relation switch
    {
        MethodistRelation.Staff => "штат",
        MethodistRelation.Contract => "договор ГПХ",
        MethodistRelation.Other => "иное",
    };

    public static string Of(AdmissionState state) => state switch
    {
        AdmissionState.Candidate => "кандидат",
        AdmissionState.ByRule => "допущен",
        AdmissionState.ByException => "допущен с обоснованием",
        AdmissionState.Ended => "исключён",
    };

    public static string Of(AdmissionCriterion criterion) => criterion switch
    {
        AdmissionCriterion.Order => "Приказ (договор)",
        AdmissionCriterion.Term => "Срок статуса",
        AdmissionCriterion.Diagnostics => "Диагностика",
        AdmissionCriterion.Training => "Повышение квалификации в области методической поддержки",
    };
}

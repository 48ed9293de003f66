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

    public static string Of(LoadLevel level) => level switch
    {
        LoadLevel.None => "никто не закреплён",
        LoadLevel.Normal => "в норме",
        LoadLevel.OverSoft => "выше мягкого предела",
        LoadLevel.OverHard => "выше жёсткого предела",
    };

    public static string Of(MethodistStanding standing) => standing switch
    {
        MethodistStanding.Candidate => "кандидат",
        MethodistStanding.ReadyToAdmit => "готов к допуску",
        MethodistStanding.InAsset => "в активе",
        MethodistStanding.InAssetByException => "в активе с обоснованием",
        MethodistStanding.InAssetWithoutBasis => "в активе без основания",
        MethodistStanding.Expired => "срок истёк",
        MethodistStanding.Ended => "исключён",
    };

    /// <summary>What is missing, as the council's papers word it.</summary>
    public static string Missing(AdmissionCriterion criterion) => criterion switch
    {
        AdmissionCriterion.Order => "нет приказа (договора)",
        AdmissionCriterion.Term => "истёк срок статуса",
        AdmissionCriterion.Diagnostics => "нет диагностики",
        AdmissionCriterion.Training => "нет повышения квалификации в области методической поддержки",
    };

    public static string Of(TermState state) => state switch
    {
        TermState.InForce => "действует",
        TermState.Expired => "истёк",
        TermState.EndsIn30Days => "истекает в ближайшие 30 дней",
        TermState.EndsIn90Days => "истекает в ближайшие 90 дней",
    };
}

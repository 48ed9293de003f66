namespace MethodCenter.Domain.Registry;

/// <summary>Russian names of the registry's enums, the same on screen and on paper.</summary>
public static class RegistryTerms
{
    public static string Of(EmploymentKind kind) => kind switch
    {
        EmploymentKind.Main => "основное место работы",
        EmploymentKind.Internal => "внутреннее совместительство",
        EmploymentKind.External => "внешнее совместительство",
        EmploymentKind.Contract => "договор ГПХ",
    };

    public static string Of(MunicipalityKind kind) => kind switch
    {
        MunicipalityKind.District => "муниципальный район",
        MunicipalityKind.MunicipalOkrug => "муниципальный округ",
        MunicipalityKind.UrbanOkrug => "городской округ",
    };

    public static string Of(MunicipalServiceForm form) => form switch
    {
        MunicipalServiceForm.AuthorityUnit => "структурное подразделение МОУО",
        MunicipalServiceForm.LegalEntity => "муниципальное учреждение",
        MunicipalServiceForm.Distributed => "распределённое выполнение функций работниками МОУО",
        MunicipalServiceForm.OrganisationUnit => "подразделение образовательной организации",
    };

    public static string Of(Locality locality) => locality switch
    {
        Locality.City => "город",
        Locality.Village => "село",
    };

    public static string Of(StructureKind kind) => kind switch
    {
        StructureKind.Service => "методическая служба",
        StructureKind.Council => "методический совет",
        StructureKind.Union => "методическое объединение",
    };

    public static string Of(SiteKind kind) => kind switch
    {
        SiteKind.Innovation => "инновационная площадка",
        SiteKind.Internship => "стажировочная площадка",
    };

    public static string Of(PostGroup group) => group switch
    {
        PostGroup.Teaching => "педагогические работники",
        PostGroup.Managing => "управленческие кадры",
        PostGroup.Other => "иные работники",
    };
}

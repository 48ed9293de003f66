namespace MethodCenter.Domain.Staging;

/// <summary>A ready way to make a variant out of common settings.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Name">Of the variant that it makes.</param>
/// <param name="Explanation">What differs, in a sentence.</param>
public sealed record VariantPreset(string Code, string Name, string Explanation)
{
    internal Func<VariantSettings, VariantSettings> Apply { get; init; } = s => s;
}

/// <summary>Ready variants by kind: several are made at once and compared.</summary>
public static class VariantPresets
{
    public const string BaseCode = "base";

    private static readonly VariantPreset Base = new(BaseCode, "Базовый", "Обычные баллы и пределы.") { Apply = s => s };

    private static readonly VariantPreset Even = new("even", "Ровная нагрузка", "Нагрузка распределяется ровнее, даже если пары подходят немного меньше.")
    {
        Apply = s => s with { Evenness = 10, OverSoft = 5 },
    };

    private static readonly VariantPreset OwnMunicipality = new("municipality", "Только свой муниципалитет", "Пары составляются только внутри одного муниципалитета.")
    {
        Apply = s => s with { SameMunicipalityOnly = true },
    };

    private static readonly VariantPreset OwnOrganisation = new("organisation", "Только своя организация", "Пары составляются только внутри одной организации.")
    {
        Apply = s => s with { SameMunicipalityOnly = true, SameOrganisationOnly = true },
    };

    private static readonly VariantPreset WithinSoft = new("soft", "Без превышения мягкого предела", "Мягкий предел становится жёстким: никто не перегружен, но кто-то может остаться без пары.")
    {
        Apply = s => s with { IsSoftHard = true },
    };

    private static readonly VariantPreset SameSubject = new("subject", "Только свой предмет", "Пары составляются только внутри одного предмета.")
    {
        Apply = s => s with { SameSubjectOnly = true },
    };

    /// <summary>Presets of a kind, the usual one first.</summary>
    public static IReadOnlyList<VariantPreset> For(StagingKind kind) => kind switch
    {
        StagingKind.Mentoring => [Base, Even, OwnMunicipality, OwnOrganisation, SameSubject],
        StagingKind.Educators or StagingKind.Substitution or StagingKind.Schools or StagingKind.LowResults => [Base, Even, OwnMunicipality, WithinSoft, SameSubject],
    };
}

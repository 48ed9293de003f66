using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>One field that differs between what the database has now and what the form holds.</summary>
public sealed record DraftDifference(string Field, string Theirs, string Mine);

/// <summary>After a conflict of versions both values are shown, so that nobody's work is lost unseen (security, point 15).</summary>
public static class EducatorDifferences
{
    public static IReadOnlyList<DraftDifference> Between(EducatorDraft theirs, EducatorDraft mine) => Keep(
        ("ФИО", theirs.Name?.Full, mine.Name?.Full),
        ("дата рождения", Formats.Date(theirs.BirthDate), Formats.Date(mine.BirthDate)),
        ("начало педагогической деятельности", Formats.Date(theirs.TeachingSince), Formats.Date(mine.TeachingSince)),
        ("категория", Category(theirs.CategoryCode), Category(mine.CategoryCode)),
        ("дата присвоения категории", Formats.Date(theirs.CategoryGrantedOn), Formats.Date(mine.CategoryGrantedOn)),
        ("электронная почта", theirs.Email, mine.Email));

    public static IReadOnlyList<DraftDifference> Between(EmploymentDraft theirs, EmploymentDraft mine) => Keep(
        ("должность", EducatorWords.Position(theirs.PositionCode ?? ""), EducatorWords.Position(mine.PositionCode ?? "")),
        ("предмет", EducatorWords.Subject(theirs.SubjectCode), EducatorWords.Subject(mine.SubjectCode)),
        ("вид занятости", RegistryTerms.Of(theirs.Kind), RegistryTerms.Of(mine.Kind)),
        ("направление заместителя", theirs.DeputyArea, mine.DeputyArea),
        ("ставка", EducatorTerms.Rate(theirs.RateHundredths), EducatorTerms.Rate(mine.RateHundredths)),
        ("принят", Formats.Date(theirs.From), Formats.Date(mine.From)),
        ("уволен", Formats.Date(theirs.Until), Formats.Date(mine.Until)));

    private static string Category(string code) => EducatorWords.Category(code);

    private static IReadOnlyList<DraftDifference> Keep(params (string Field, string? Theirs, string? Mine)[] fields) =>
        [.. fields.Where(f => (f.Theirs ?? "") != (f.Mine ?? "")).Select(f => new DraftDifference(f.Field, f.Theirs ?? "", f.Mine ?? ""))];
}

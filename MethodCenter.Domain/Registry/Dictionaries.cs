namespace MethodCenter.Domain.Registry;

/// <summary>Должность of the nomenclature (постановление Правительства РФ 21.02.2022 № 225).</summary>
/// <param name="Section">I.1, I.2, II.1 or II.2.</param>
/// <param name="NeedsSubject">A subject must be named (учитель, преподаватель, методист, ПДО).</param>
public sealed record Position(string Code, string Name, string Section, bool NeedsSubject, int Rank);

/// <summary>Учебный предмет or field of work.</summary>
public sealed record Subject(string Code, string Name, string Area, int Rank);

/// <summary>Тип организации; <paramref name="Levels"/> are its usual levels of education, separated by semicolons.</summary>
public sealed record OrganisationType(string Code, string Name, string Levels, string? ParentCode, int Rank);

/// <summary>Квалификационная категория (приказ 24.03.2023 № 196).</summary>
public sealed record QualificationCategory(string Code, string Name, int Rank);

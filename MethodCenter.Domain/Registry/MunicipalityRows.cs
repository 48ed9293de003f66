namespace MethodCenter.Domain.Registry;

/// <summary>A municipality to choose by, with its place on the tile map.</summary>
public sealed record MunicipalityChoice(int Id, string Oktmo, string Name, string ShortName, int TileRow, int TileColumn);

/// <summary>One dated form of a municipality.</summary>
public sealed record MunicipalityForm(string Oktmo, string Name, MunicipalityKind Kind, DateOnly? From, DateOnly? Until, bool IsPresent);

/// <summary>The card of a municipality: what it is, was, and who serves it. Figures are read by the dashboard's queries.</summary>
public sealed record MunicipalityCard(
    int Id, int Version, string Oktmo, string Name, string ShortName, MunicipalityKind Kind, string Centre,
    IReadOnlyList<MunicipalityForm> Forms, MunicipalServiceRow? Service, IReadOnlyList<OrganisationTypeCount> Organisations,
    IReadOnlyList<RegistryHistoryLine> History, bool CanTransform);

/// <summary>How many open monitored organisations of a type.</summary>
public sealed record OrganisationTypeCount(string TypeCode, string Type, int Count);

/// <summary>A municipal methodical service in the list and on the card.</summary>
/// <param name="CanEdit">The user may change it.</param>
public sealed record MunicipalServiceRow(
    int Id, int Version, int MunicipalityId, string Municipality, string Name, MunicipalServiceForm? Form, int? OrganisationId,
    string? Organisation, string? HeadName, string? HeadPost, string? Phone, string? Email, string? ActTitle, string? ActNumber,
    DateOnly? ActDate, bool CanEdit)
{
    /// <summary>The act in one line: «Положение № 13-р от 19.01.2024».</summary>
    public string? Act => ActTitle is null && ActNumber is null ? null : string.Join(' ', new[]
    {
        ActTitle, ActNumber is null ? null : $"№ {ActNumber}", ActDate is null ? null : $"от {Common.Formats.Date(ActDate)}",
    }.Where(part => part is not null));
}

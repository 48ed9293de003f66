using System.Text.Json.Serialization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Import;

/// <summary>A row of support whose person is not known for certain.</summary>
/// <param name="Record">Judged already; the person stands apart.</param>
public sealed record QueuedSupport(SupportRecord Record, QueuedPerson Person, IReadOnlyList<string> Columns) : QueuedRecord
{
    internal static QueuedSupport Of(SupportRecord record, int? organisationId, Header header, SnilsVault vault) =>
        new(record with { Person = QueuedPerson.Nobody }, QueuedPerson.Of(record.Person, organisationId, vault), [.. header.Places.Keys]);

    [JsonIgnore]
    internal Header Header => HeaderOf(SupportRows.Definition, Columns);

    /// <summary>Field and value, for whoever decides.</summary>
    internal (string, string?)[] Facts() =>
    [
        ("Вид формы поддержки", Record.KindText), ("Название", Record.Title), ("Начало", Formats.Date(Record.From)),
        ("Окончание", Record.Until is { } until ? Formats.Date(until) : "продолжается"), ("Наставник (ответственный)", Record.Responsible),
    ];
}

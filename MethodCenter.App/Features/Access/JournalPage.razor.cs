using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Access;

/// <summary>The journal: who saw and changed what, for administrators and auditors.</summary>
public sealed partial class JournalPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<AuditAction?>> _actions =
        [.. Enum.GetValues<AuditAction>().Select(a => new Choice<AuditAction?>(a, AccessTerms.Of(a)))];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<string>> _subjects = [];
    private List<FilterChip> _chips = [];
    private Choice<int?>? _chosenActor;
    private JournalFilter _filter = new();

    [SupplyParameterFromQuery] public string? From { get; set; }
    [SupplyParameterFromQuery] public string? Until { get; set; }
    [SupplyParameterFromQuery] public string? User { get; set; }
    [SupplyParameterFromQuery(Name = "action")] public string? ActionName { get; set; }
    [SupplyParameterFromQuery] public string? Subject { get; set; }
    [SupplyParameterFromQuery] public string? Record { get; set; }
    [SupplyParameterFromQuery] public string? Person { get; set; }
    [Inject] public required JournalQueries Queries { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private JournalAddress Address => new(From, Until, User, ActionName, Subject, Record, Person);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync() =>
        _subjects = [.. (await Queries.ListSubjectsAsync(_leaving.Token)).Select(s => new Choice<string>(s.Code, s.Name))];

    protected override async Task OnParametersSetAsync()
    {
        _filter = Address.ToFilter();
        var names = await Queries.NameFilterAsync(_filter, _leaving.Token);
        var actor = _filter.ActorId is 0 ? JournalTexts.SystemAccounts : names.Actor;
        _chosenActor = _filter.ActorId is { } id ? new(id, actor ?? TextOf(id)) : null;
        _chips = [.. ChipsOf(actor, names.Person)];
    }

    private IEnumerable<FilterChip> ChipsOf(string? actor, string? person)
    {
        if (_filter.From is { } from) yield return Chip(JournalTexts.From, Formats.Date(from), "from");
        if (_filter.Until is { } until) yield return Chip(JournalTexts.Until, Formats.Date(until), "until");
        if (_filter.ActorId is { } id) yield return Chip(JournalTexts.Actor, actor ?? TextOf(id), "user");
        if (_filter.Action is { } action) yield return Chip(JournalTexts.Action, AccessTerms.Of(action), "action");
        if (_filter.Subject is { } subject) yield return Chip(JournalTexts.Subject, _subjects.FirstOrDefault(s => s.Value == subject)?.Text ?? subject, "subject");
        if (_filter.SubjectId is { } record) yield return Chip(JournalTexts.Record, TextOf(record), "record");
        if (_filter.PersonId is { } card) yield return Chip(JournalTexts.Person, person ?? AccessTerms.CardNumber(card), "person");
    }

    private FilterChip Chip(string label, string value, string name) => new(label, value, Navigation.FilterHref(name));

    private async Task<IReadOnlyList<Choice<int?>>> FindActorsAsync(string words, CancellationToken ct) =>
        [new(0, JournalTexts.SystemAccounts), .. (await Queries.FindActorsAsync(words, ct)).Select(u => new Choice<int?>(u.Id, u.Text, u.Hint))];

    private static string TextOf(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

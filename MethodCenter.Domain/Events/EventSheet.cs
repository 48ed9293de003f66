using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Events;

/// <summary>The sheet of registration: the participants of an event with room for signatures.</summary>
public static class EventSheet
{
    /// <param name="card">The event with the people whom the user sees.</param>
    /// <param name="today">The day of the paper.</param>
    public static Report Create(EventCard card, DateOnly today)
    {
        var people = card.Participants.Where(p => p.State is RegistrationState.Registered).ToList();
        return new()
        {
            Kind = "Лист регистрации",
            Title = "Лист регистрации участников",
            Subtitle = $"{card.Row.Title}, {EventWords.Days(card.Row.Date, card.Row.LastDate)}",
            Date = today,
            Orientation = ReportOrientation.Landscape,
            Blocks =
            [
                new ParagraphBlock(string.Join(". ", new[]
                {
                    card.Row.Organiser is null ? null : "Организатор: " + card.Row.Organiser,
                    card.Row.Place is null ? null : "Место: " + card.Row.Place,
                    $"Записано: {RussianPlural.Count(people.Count, "человек", "человека", "человек")}",
                }.OfType<string>()) + "."),
                new TableBlock("Участники",
                    [
                        new("№", ReportColumnKind.Number, 0.4) { IsSummed = false }, new("Фамилия, имя, отчество", Weight: 2), new("Организация", Weight: 1.8),
                        new("Муниципалитет", Weight: 1.2), new("Должность", Weight: 1.4), new("Участие", Weight: 1), new("Подпись", Weight: 1.2),
                    ],
                    [.. people.Select((p, i) => ReportRow.Of(i + 1, p.FullName, p.Organisation, p.Municipality, p.Position ?? "", EventTerms.Of(p.Part), ""))])
                {
                    EmptyText = "На мероприятие никто не записан.",
                    AsOf = today,
                },
                new SignaturesBlock([new("Ответственный за регистрацию", HasDate: true)]),
            ],
        };
    }
}

/// <summary>Dates and times of events in words.</summary>
public static class EventWords
{
    /// <summary>«30.06.2026» or «30.06.2026 – 02.07.2026».</summary>
    public static string Days(DateOnly from, DateOnly until) => from == until ? Formats.Date(from) : $"{Formats.Date(from)} – {Formats.Date(until)}";

    /// <summary>«10:00–12:30», «с 10:00»; empty for the whole day.</summary>
    public static string Times(TimeOnly? from, TimeOnly? until) => (from, until) switch
    {
        (null, _) => "",
        ({ } start, null) => $"с {Time(start)}",
        ({ } start, { } end) => $"{Time(start)}–{Time(end)}",
    };

    /// <summary>«10:00».</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", Formats.Russian);
}

using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>Captions of the card of an event, its registrations and its contest.</summary>
public static class EventCardTexts
{
    public const string NotFound = "Такого мероприятия нет";
    public const string NotFoundText = "Оно удалено, ещё готовится или никогда не существовало.";
    public const string ToList = "К списку мероприятий";
    public const string Facts = "Сведения";
    public const string Audience = "Для кого";
    public const string AboutEvent = "Описание";
    public const string Outcome = "Итоги";
    public const string EditOutcome = "Изменить итоги";
    public const string Public = "Открытый календарь";
    public const string PublicYes = "показывается всем";
    public const string PublicNo = "не показывается";
    public const string Deadline = "Запись до";
    public const string AllSubjects = "все предметы";
    public const string PracticeYes = "да: показ работы с детьми";
    public const string PracticeNo = "нет";
    public const string CancelledBecause = "Мероприятие отменено.";
    public const string IsDraftNote = "Черновик: мероприятие видят только те, кто его ведёт. Чтобы открыть запись, снимите отметку «Черновик» в форме.";

    public const string Register = "Записаться";
    public const string RegisterPeople = "Записать педагогов";
    public const string CancelOwn = "Отменить мою запись";
    public const string CancelOwnQuestion = "Ваше место займёт следующий в листе ожидания.";
    public const string CancelOne = "Отменить запись";
    public const string OwnRegistered = "Вы записаны.";
    public const string OwnWaiting = "Вы в листе ожидания: когда место освободится, запись состоится сама.";
    public const string OwnAttended = "Вы присутствовали.";
    public const string OwnAbsent = "Отмечено, что вас не было.";
    public const string SeatsGone = "Мест нет: новые записи попадут в лист ожидания.";
    public const string Person = "Фамилия, имя";
    public const string PersonHint = "Среди тех, кого вы видите; можно добавить нескольких";
    public const string ChosenPeople = "Будут записаны";
    public const string RemovePerson = "Убрать";
    public const string Part = "В качестве";
    public const string RegisteredDone = "Запись сохранена";
    public const string Cancelled = "Запись отменена";

    public const string Registered = "Записано";
    public const string SeatsLeft = "Осталось мест";
    public const string Waiting = "Лист ожидания";
    public const string Attended = "Присутствовали";

    public const string Participants = "Участники";
    public const string NoParticipants = "Никто ещё не записан";
    public const string NoParticipantsVisible = "Среди тех, кого вы видите, никто не записан";
    public const string NoParticipantsText = "Запишите педагогов или дождитесь, пока они запишутся сами.";
    public const string OthersHidden = "В списке те, кого вы видите; остальные участники учтены в числах.";
    public const string Name = "Фамилия, имя, отчество";
    public const string Organisation = "Организация";
    public const string Position = "Должность";
    public const string RegistrationState = "Запись";
    public const string Attendance = "Присутствие";
    public const string Document = "Сертификат";
    public const string RegisteredAt = "Когда записан(а)";
    public const string RegisteredBy = "Кто записал";
    public const string MarkAttendance = "Отметить присутствие";
    public const string MarkParts = "Роли участников";
    public const string AllPresent = "Все присутствовали";
    public const string NumberFrom = "Номера сертификатов начиная с";
    public const string NumberFromHint = "Например, С-2026-001: следующие номера по порядку получат те, кто присутствовал";
    public const string GiveNumbers = "Проставить";
    public const string NoDigits = "В номере нет цифр: продолжить его по порядку нельзя.";
    public const string AttendanceSaved = "Присутствие сохранено";
    public const string AttendanceEarlyNote = "Присутствие можно отметить в день мероприятия; сейчас — только роли.";

    public const string Sheet = "Лист регистрации";
    public const string ToCalendar = "В мой календарь";
    public const string Hold = "Отметить проведённым";
    public const string HoldAbout = "Что получилось, ссылки на материалы. Текст увидят все, кто открывает карточку.";
    public const string Cancel = "Отменить мероприятие";
    public const string Reason = "Причина отмены";
    public const string ReasonHint = "Её увидят все, кто откроет карточку";
    public const string Reopen = "Вернуть в план";
    public const string ReopenQuestion = "Мероприятие снова станет запланированным; записи сохранены.";
    public const string Delete = "Удалить черновик";
    public const string DeleteQuestion = "Черновик будет удалён без следа в календаре.";
    public const string Saved = "Мероприятие сохранено";

    public const string Contest = "Конкурс";
    public const string Nominations = "Номинации";
    public const string Nomination = "Номинация";
    public const string Entries = "Конкурсные работы";
    public const string NoEntries = "Работ пока нет";
    public const string NoEntriesText = "Подайте работу педагога: выберите номинацию и укажите название.";
    public const string AddEntry = "Подать работу";
    public const string EditEntry = "Изменить";
    public const string RemoveEntry = "Снять";
    public const string RemoveEntryTitle = "Снять работу с конкурса";
    public const string Work = "Название работы";
    public const string Points = "Баллы жюри";
    public const string Result = "Итог";
    public const string EnterResults = "Внести итоги";
    public const string ResultsAbout = "Баллы от 0 до 100, можно с сотыми. Итог ставится поданным работам.";
    public const string ResultsSaved = "Итоги сохранены";
    public const string Places = "Работы по муниципалитетам";
    public const string EntriesCount = "Работ";
    public const string Prizes = "Призовых мест";
    public const string Hidden = "менее 5";
    public const string Winners = "Победители и призёры";

    public static string CancelQuestion(EventStakes stakes) => stakes is { Registered: 0, Waiting: 0, Entries: 0 }
        ? "Никто ещё не записан. Мероприятие останется в базе отменённым."
        : $"Записано: {People(stakes.Registered)}" + (stakes.Waiting > 0 ? $", в листе ожидания: {Formats.Number(stakes.Waiting)}" : "")
            + (stakes.Entries > 0 ? $", подано работ: {Formats.Number(stakes.Entries)}" : "") + ". Они увидят отмену и её причину.";

    public static string OutcomeOf(RegistrationOutcome outcome) => string.Join(", ", new[]
    {
        outcome.Registered > 0 ? $"записано: {Formats.Number(outcome.Registered)}" : null,
        outcome.Waiting > 0 ? $"в лист ожидания: {Formats.Number(outcome.Waiting)}" : null,
        outcome.Already > 0 ? $"уже были записаны: {Formats.Number(outcome.Already)}" : null,
    }.OfType<string>());

    public static string RemoveEntryQuestion(ContestEntryRow entry) => $"Работа «{entry.WorkTitle ?? entry.Nomination}» будет снята с конкурса.";

    public static string CancelOneQuestion(EventParticipant person) => $"{person.FullName}: запись будет отменена, место займёт следующий в листе ожидания.";

    public static string PointsOf(int? hundredths) => hundredths is { } points ? Formats.Hundredths(points) : "";

    public static string CountOf(int? count) => count is { } known ? Formats.Number(known) : Hidden;

    private static string People(int count) => RussianPlural.Count(count, "человек", "человека", "человек");
}

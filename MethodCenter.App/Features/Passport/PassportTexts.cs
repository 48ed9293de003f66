using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Passport;

namespace MethodCenter.App.Features.Passport;

/// <summary>Captions of the pages of the passport.</summary>
public static class PassportTexts
{
    public const string Title = "Паспорт РСНМС";
    public const string About = "Редакции паспорта: цифры на дату, тексты и приложения муниципалитетов.";
    public const string New = "Новая редакция";
    public const string Edit = "Изменить";
    public const string EditTitle = "Название и дата редакции";
    public const string Empty = "Редакций паспорта ещё нет";
    public const string EmptyKeep = "Создайте первую: цифры подставятся из реестров, останется написать тексты.";
    public const string EmptyRead = "Паспорт появится здесь, когда его составит ЦНППМ и утвердит Комитет.";
    public const string NotAllowed = "Паспорт открыт ЦНППМ, муниципальным методическим службам, членам совета и Комитету.";
    public const string Number = "№";
    public const string Name = "Редакция";
    public const string Day = "Сведения на";
    public const string State = "Состояние";
    public const string Ready = "Готовность текстов";
    public const string Files = "Файлы";
    public const string Pdf = "PDF";
    public const string Docx = "DOCX";
    public const string Compare = "Сравнить редакции";
    public const string CompareAbout = "Какие цифры и тексты различаются.";
    public const string Left = "Первая редакция";
    public const string Right = "Вторая редакция";
    public const string ChooseTwo = "Выберите две редакции";
    public const string ChooseTwoText = "Тогда здесь появится список различий.";
    public const string Same = "Различий нет";
    public const string SameText = "Все цифры и тексты этих редакций совпадают.";
    public const string Place = "Где";
    public const string What = "Что";
    public const string Passport = "Сам паспорт, без приложений";
    public const string Section = "Раздел";
    public const string Contents = "Содержание";
    public const string Annexes = "Приложения по муниципалитетам";
    public const string Back = "К разделам паспорта";
    public const string Missing = "Редакция не найдена";
    public const string MissingText = "Её нет, или она ещё не открыта для вашей роли.";
    public const string MissingAnnex = "Этого приложения в редакции нет";
    public const string Write = "Написать текст";
    public const string Rewrite = "Изменить текст";
    public const string TextHint = "Абзацы разделяйте пустой строкой; строка, которая начинается с «- », станет пунктом списка.";
    public const string NoText = "Текст не написан.";
    public const string Saved = "Текст сохранён";
    public const string Send = "Направить на согласование";
    public const string SendConsequence = "Цифры и тексты будут зафиксированы с контрольной суммой: дальше они не изменятся, что бы ни случилось с данными.";
    public const string Return = "Вернуть в черновик";
    public const string ReturnText = "Цифры снова последуют за данными, тексты можно будет править.";
    public const string Approve = "Утвердить";
    public const string ApproveText = "Утверждённая редакция открывается членам совета и муниципалитетам целиком, с приложениями.";
    public const string ApprovedBy = "Кто утвердил";
    public const string ApprovedByHint = "Например: Комитет общего и профессионального образования";
    public const string Act = "Акт";
    public const string ActHint = "Вид, номер: «распоряжение № 12-р»";
    public const string On = "Дата акта";
    public const string Withdraw = "Отозвать";
    public const string WithdrawText = "Редакцию больше не увидят муниципалитеты и совет; у ЦНППМ она останется.";
    public const string Reason = "Почему";
    public const string Done = "Готово";
    public const string TitleField = "Название редакции";
    public const string TitleHint = "Например: «Паспорт РСНМС на 31.12.2026»";
    public const string DayHint = "На эту дату считаются люди, организации и показатели.";
    public const string Snapshot = "Показатели из снимка раунда";
    public const string NoSnapshot = "Нет, считать по данным на дату";
    public const string SnapshotHint = "Тогда и цифры, и дата берутся из снимка.";
    public const string CopyFrom = "Скопировать тексты из редакции";
    public const string NoCopy = "Не копировать";
    public const string Whole = "Целиком";
    public const string Short = "Без приложений";
    public const string Annex = "Это приложение";
    public const string Public = "Для публикации";
    public const string PublicHint = "Группы менее пяти человек скрыты";
    public const string NoRows = "Сведений нет.";
    public const string EmptySections = "Не написано";
    public const string SilentPlaces = "Не написали муниципалитеты";
    public const string AllWritten = "Все тексты на месте.";
    public const string OwnAnnex = "Открыть ваше приложение";

    public static string Heading(PassportRow row) => $"{row.Title}";

    public static string Subtitle(PassportRow row) => $"редакция № {row.Number.ToString(Formats.Russian)}, сведения на {Formats.Date(row.Day)}";

    public static string Standing(PassportRow row) => row.State switch
    {
        PassportState.Draft => row.Note is { } note ? $"Возвращён в черновик: {note}" : "Цифры следуют за данными.",
        PassportState.OnApproval => $"Направлен федеральному оператору {Formats.Date(row.SentOn)}. Содержание зафиксировано.",
        PassportState.Approved => $"{row.ApprovedBy}, {row.Act}, {Formats.Date(row.ApprovedOn)}.",
        PassportState.Withdrawn => $"Отозван: {row.Note}",
    };

    public static string Ratio(int part, int whole) => $"{part.ToString(Formats.Russian)} из {whole.ToString(Formats.Russian)}";

    public static string Sections(PassportCompleteness c) => $"тексты: {Ratio(c.Written, c.Expected)}";

    public static string Places(PassportCompleteness c) => $"муниципалитеты: {Ratio(c.Annexes, c.Municipalities)}";

    public static string List(string title, IReadOnlyList<string> items) => $"{title}: {string.Join(", ", items)}.";

    public static string Written(PassportWords words) => $"{words.By}, {Formats.Moment(words.At)}";

    public static string Source(PassportTable table) => $"Источник: {table.Source}. На {Formats.Date(table.AsOf)}.";

    public static string SnapshotName(PassportSnapshot s) => $"{s.Round}, снимок № {s.Number.ToString(Formats.Russian)} на {Formats.Date(s.Day)}";

    public static string RowName(PassportRow row) => $"№ {row.Number.ToString(Formats.Russian)}. {row.Title}";

    public static string Numbered(int index, string title) => $"{(index + 1).ToString(Formats.Russian)}. {title}";

    public static string Differences(int count) => RussianPlural.Count(count, "различие", "различия", "различий");

    public static string Shown(int shown, int all) => shown == all ? Differences(all) : $"{Differences(shown)}; вместе с приложениями — {Formats.Number(all)}";

    public static string PlaceOf(string name, int count) => $"{name} ({Formats.Number(count)})";

    public static string Incomplete(PassportCompleteness c) => c.IsComplete ? SendConsequence
        : $"{SendConsequence} Не все тексты написаны: {Sections(c)}, {Places(c)}.";

    public static Tone ToneOf(PassportState state) => state switch
    {
        PassportState.Draft => Tone.Neutral,
        PassportState.OnApproval => Tone.Warning,
        PassportState.Approved => Tone.Good,
        PassportState.Withdrawn => Tone.Bad,
    };
}

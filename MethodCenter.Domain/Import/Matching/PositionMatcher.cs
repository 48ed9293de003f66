using System.Text.RegularExpressions;

namespace MethodCenter.Domain.Import;

/// <summary>A recognised position.</summary>
/// <param name="Position">The line of the nomenclature.</param>
/// <param name="Direction">Of a deputy, when it is named.</param>
/// <param name="DirectionText">What stands after «по», as in the file.</param>
/// <param name="SubjectCode">Of a teacher whose subject stands in the title («учитель математики»).</param>
public sealed record PositionMatch(
    KnownPosition Position, DeputyDirection? Direction = null, string? DirectionText = null, string? SubjectCode = null);

/// <summary>
/// The position by the exact name of the nomenclature, by a known variant, or by the patterns of deputies and of teachers
/// with their subject. Never by a part of a word: «помощник воспитателя» is no «воспитатель».
/// </summary>
public static partial class PositionMatcher
{
    private const string Variants = """
        counsellor: советник директора по воспитанию | советник по воспитанию | советник директора | советник директора по воспитательной работе | советник директора по воспитанию и взаимодействию с ДОО | советник директора по воспитанию и взаимодействию с детскими объединениями | советник директора по воспитанию и работе с детскими объединениями
        director: директор школы | директор гимназии | директор лицея | директор учреждения | директор организации | директор техникума | директор колледжа | директор ОУ | директор центра | директор образовательной организации | руководитель организации | руководитель образовательной организации | руководитель учреждения | директора
        head_dou: заведующая | заведующий ДОУ | заведующая ДОУ | заведующий ДОО | заведующая ДОО | заведующий детским садом | заведующая детским садом | зав. детским садом | заведующий МБДОУ | заведующая МБДОУ | заведующий МДОУ | заведующая МДОУ | зав. ДОУ | заведующего | заведующей | заведующий д/с | заведующая д/с
        chief: начальника
        rector: ректора
        music_director: муз. руководитель | музрук | муз. рук. | музыкальный рук.
        obzr_organizer: преподаватель-организатор ОБЖ | преподаватель-организатор ОБЗР | преподаватель-организатор | преподаватель организатор ОБЖ | преподаватель организатор ОБЗР | преподаватель-организатор ОБиЗР | преподаватель-организатор основ безопасности жизнедеятельности | преподаватель-организатор ОБЖ (ОБЗР) | преподаватель-организатор ОБЗиР
        pdo: ПДО | педагог доп. образования | педагог допобразования | педагог доп образования | педагог дополнительного образования детей | педагог ДО | педагог д/о | пед. доп. образования | педагог дополнительного образования (ПДО) | педагог дополнительного образования детей и взрослых
        senior_pdo: старший ПДО | старший педагог доп. образования | ст. педагог дополнительного образования
        pe_instructor: инструктор по физкультуре | инструктор по ФК | инструктор по физ. культуре | инструктор по физической культуре (ФК) | инструктор по физвоспитанию | инструктор по физическому воспитанию | инструктор физкультуры | инструктор физической культуры | инструктор ФК | физинструктор
        pe_head: руководитель физвоспитания | рук. физ. воспитания | руководитель физ. воспитания
        psychologist: психолог | педагог психолог | школьный психолог | психолог-педагог
        social_pedagogue: соц. педагог | соцпедагог | соц педагог | педагог социальный
        organizer: педагог организатор
        librarian: педагог библиотекарь
        speech_teacher: учитель логопед | логопед-учитель
        defectologist: учитель дефектолог | дефектолог
        senior_educator: ст. воспитатель | воспитатель старший
        educator_dou: воспитатель ДОУ | воспитатель ГПД | воспитатель группы продлённого дня | воспитатель детского сада | воспитатель дошкольной группы | воспитатель дошкольного образования | воспитатель интерната | воспитатель группы продленного дня (ГПД)
        senior_methodist: ст. методист
        senior_coach: ст. тренер-преподаватель | старший тренер преподаватель
        coach: тренер преподаватель
        leader_senior: ст. вожатый | старшая вожатая | ст. вожатая
        instructor_methodist: инструктор методист
        master_po: мастер п/о | мастер произв. обучения | мастер ПО | мастер производственного обучения (ПО)
        lecturer_spo: преподаватель СПО | преподаватель спецдисциплин | преподаватель специальных дисциплин | преподаватель общеобразовательных дисциплин | преподаватель ДШИ
        accompanist: концертмейстер ДШИ
        teacher: учитель ГПД | учителя
        deputy_director: зам. директора | заместитель директора школы | зам. директора школы | зам директора | заместителя директора
        deputy_head: зам. заведующего | зам. заведующей | заместитель заведующей | зам. зав. | зам заведующего | зам заведующей | заместителя заведующего
        deputy_chief: зам. начальника
        senior_master: ст. мастер
        unit_head: заведующий отделением | заведующий филиалом | руководитель структурного подразделения | заведующая отделением | заведующая филиалом | зав. отделением | зав. филиалом | заведующий учебной частью | заведующая учебной частью | зав. учебной частью | заведующий практикой | заведующая практикой | заведующий структурным подразделением | заведующая структурным подразделением | начальник структурного подразделения | директор структурного подразделения | руководитель СП | руководитель филиала | начальник отдела | заведующий отделом | заведующая отделом | зав. отделом | руководитель отделения | руководитель центра «Точка роста» | руководитель СП (филиала) | заведующий производственной практикой
        """;

    private static readonly Dictionary<string, KnownPosition> ByCode = SeedLists.Positions.ToDictionary(position => position.Code);

    private static readonly Dictionary<string, KnownPosition> ByWording = WordingKey.Table(
        SeedLists.Positions.Select(position => (position.Name, position)).Concat(WordingKey.Lines(Variants).Select(line => (line.Wording, ByCode[line.Value]))));

    private static readonly KnownTexts<PositionMatch?> Known = new(Recognise);

    /// <summary>Null when the position is not in the nomenclature under this or a known other wording.</summary>
    public static PositionMatch? Find(string? text) => string.IsNullOrEmpty(text) ? null : Known.Of(text);

    private static PositionMatch? Recognise(string text)
    {
        var key = WordingKey.Of(text);
        if (key.Length == 0) return null;
        var acting = Acting().Match(key);
        if (acting.Success) key = key[acting.Length..];
        return Whole(key) ?? Deputy(key) ?? Teacher(key);
    }

    private static PositionMatch? Whole(string key)
    {
        if (ByWording.TryGetValue(key, out var position)) return new(position);
        var plain = Trailing().Replace(key, "");
        return plain != key && ByWording.TryGetValue(plain, out position) ? new(position) : null;
    }

    private static PositionMatch? Deputy(string key)
    {
        var match = DeputyPattern().Match(key);
        if (!match.Success) return null;
        var chief = match.Groups["chief"].Value;
        var code = chief.StartsWith("ДИР", StringComparison.Ordinal) ? "deputy_director" : chief.StartsWith("НАЧ", StringComparison.Ordinal) ? "deputy_chief" : "deputy_head";
        var direction = match.Groups["direction"].Value.Trim(' ', '(', ')', '.', ',');
        return direction.Length == 0 ? null : new(ByCode[code], DeputyDirections.Tell(direction), direction.ToLowerInvariant());
    }

    private static PositionMatch? Teacher(string key)
    {
        var match = TeacherPattern().Match(key);
        if (!match.Success) return null;
        var code = match.Groups["who"].Value.StartsWith("УЧИТЕЛ", StringComparison.Ordinal) ? "teacher" : "lecturer_spo";
        var named = match.Groups["subject"].Value;
        var subject = SubjectMatcher.Find(named) ?? SubjectMatcher.Find(named.Trim(' ', '(', ')', ',', '.'));
        return subject is null ? null : new(ByCode[code], SubjectCode: subject);
    }

    /// <summary>«и. о.», «врио», «исполняющий обязанности»: an acting one holds the position.</summary>
    [GeneratedRegex(@"^(И\. ?О\.?|ИО|ВР\. ?И\. ?О\.?|ВРИО|ИСПОЛНЯЮЩ(ИЙ|АЯ) ОБЯЗАННОСТИ|ВРЕМЕННО ИСПОЛНЯЮЩ(ИЙ|АЯ) ОБЯЗАННОСТИ) ")]
    private static partial Regex Acting();

    [GeneratedRegex(@"^(ЗАМЕСТИТЕЛЬ|ЗАМЕСТИТЕЛЯ|ЗАМ\.?) (?<chief>ДИРЕКТОРА|ДИР\.|ДИР|ЗАВЕДУЮЩЕГО|ЗАВЕДУЮЩЕЙ|ЗАВ\.|ЗАВ|НАЧАЛЬНИКА)( (ШКОЛЫ|ГИМНАЗИИ|ЛИЦЕЯ|ДОУ|ТЕХНИКУМА|КОЛЛЕДЖА|ЦЕНТРА|ДЕТСКИМ САДОМ))? ?,?(ПО |\(ПО |\(|-ПО )(?<direction>.+)$")]
    private static partial Regex DeputyPattern();

    [GeneratedRegex(@"^(?<who>УЧИТЕЛЬ|УЧИТЕЛЯ|ПРЕПОДАВАТЕЛЬ)( |, ?|: ?|-)(?<subject>.+)$")]
    private static partial Regex TeacherPattern();

    /// <summary>What does not change the position: a grade, a rate or a remark in brackets at the end.</summary>
    [GeneratedRegex(@" ?\((ВНУТР[^)]*|ВНЕШ[^)]*|ОСН[^)]*|СОВМ[^)]*|[0-9.,]+ СТ[^)]*|ДЕКРЕТ[^)]*|ВРЕМЕННО|Д/О|ДЕКР)\)$")]
    private static partial Regex Trailing();
}

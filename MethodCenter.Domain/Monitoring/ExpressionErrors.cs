using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What is wrong with an expression, and where: positions are counted from 1.</summary>
public static class ExpressionErrors
{
    public static readonly DomainError Empty = new("expression.empty", "Выражение пустое. Напишите, например: П3т / П3м * 100.");
    public static readonly DomainError TooLong = new("expression.long", $"Выражение длиннее {IndicatorExpression.Longest} знаков. Разбейте его на несколько показателей.");
    public static readonly DomainError TooDeep = new("expression.deep", "В выражении слишком много вложенных скобок. Разбейте его на несколько показателей.");

    public static DomainError Unexpected(string text, int position) => new("expression.unexpected",
        $"Знак {position}: «{text}» здесь не ожидается. Можно писать числа, коды показателей, N(код), Z(код), + − * / и скобки.");

    public static DomainError OperandMissing(int position) => new("expression.operand", $"Знак {position}: не хватает числа или кода показателя.");

    public static DomainError NotClosed(int position) => new("expression.bracket", $"Скобка, открытая в знаке {position}, не закрыта.");

    public static DomainError NumberWrong(string text, int position) => new("expression.number", $"Знак {position}: «{text}» — не число. Дробную часть отделяйте одной запятой.");

    public static DomainError CodeWanted(string name, int position) => new("expression.code", $"Знак {position}: в {name}(…) указывается код показателя, например {name}(П4).");

    public static DomainError UnknownCode(string code, int position) => new("expression.unknown",
        $"Знак {position}: показателя «{code}» нет ни в методике, ни среди иных показателей. Проверьте код.");

    public static DomainError Cycle(IEnumerable<string> codes) => new("expression.cycle", $"Выражения ссылаются друг на друга по кругу: {string.Join(" → ", codes)}. Уберите одну из ссылок.");

    public static DomainError NoPart(string name, string code, int position) => new("expression.parts",
        $"Знак {position}: у показателя «{code}» нет части {name}(…). Используйте его значение или другой показатель.");
}

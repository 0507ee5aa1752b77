using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Lavamedia.GraphQL.EntityFramework.Sql;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

internal sealed partial class ExpressionTranslator
{
    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex FormatPlace { get; }

    private SqlExpression TextMethod(MethodCallExpression call)
    {
        var name = call.Method.Name;
        switch (name)
        {
            case nameof(string.Concat):
                return Concatenation(call.Arguments is [NewArrayExpression array] ? array.Expressions : call.Arguments);
            case nameof(string.Format):
                return Formatted(call);
            case nameof(string.IsNullOrEmpty):
                var value = Typed(Scalar(call.Arguments[0]));
                return Or(IsNull(value), new SqlText("({} = '')", typeof(bool), null, value.IsNullable, value));
            case nameof(string.IsNullOrWhiteSpace):
                var text = Typed(Scalar(call.Arguments[0]));
                return Or(IsNull(text), new SqlText("(btrim({}) = '')", typeof(bool), null, text.IsNullable, text));
            case nameof(string.Contains):
                return Match(call, ParameterForm.LikeContains);
            case nameof(string.StartsWith):
                return Match(call, ParameterForm.LikeStartsWith);
            case nameof(string.EndsWith):
                return Match(call, ParameterForm.LikeEndsWith);
            case nameof(string.ToLower) or nameof(string.ToLowerInvariant) when call.Arguments.Count == 0:
                return TextFunction(call, "lower({})");
            case nameof(string.ToUpper) or nameof(string.ToUpperInvariant) when call.Arguments.Count == 0:
                return TextFunction(call, "upper({})");
            case nameof(string.Trim) when call.Arguments.Count == 0:
                return TextFunction(call, "btrim({})");
            case nameof(string.Replace) when call.Arguments.Count == 2:
                return TextFunction(call, "replace({}, {}, {})");
            case nameof(string.Substring) when call.Arguments.Count == 1:
                return TextFunction(call, "substr({}, {} + 1)");
            case nameof(string.Substring):
                return TextFunction(call, "substr({}, {} + 1, {})");
            case nameof(string.Equals) or "op_Equality":
                return call.Object is null
                    ? Equal(Scalar(call.Arguments[0]), Scalar(call.Arguments[1]))
                    : Equal(Scalar(call.Object), Scalar(call.Arguments[0]));
            case nameof(ToString):
                return Scalar(call.Object!);
            default:
                throw Unknown(call);
        }
    }

    private SqlText TextFunction(MethodCallExpression call, string phrase)
    {
        var operands = call.Arguments.Prepend(call.Object!).Select(part => Typed(Scalar(part))).ToArray();
        return new SqlText(phrase, typeof(string), model.Mapping(typeof(string)), operands[0].IsNullable, operands);
    }

    private SqlExpression Match(MethodCallExpression call, ParameterForm form)
    {
        var ignoreCase =
            call.Arguments.Count == 2
            && Evaluation.IsEvaluable(call.Arguments[1])
            && Evaluation.Evaluate(call.Arguments[1]) is StringComparison comparison
            && comparison
                is StringComparison.OrdinalIgnoreCase
                    or StringComparison.CurrentCultureIgnoreCase
                    or StringComparison.InvariantCultureIgnoreCase;
        if (call.Arguments.Count == 2 && call.Arguments[1].Type != typeof(StringComparison))
        {
            throw Unknown(call);
        }

        return Match(Typed(Scalar(call.Object!)), Scalar(call.Arguments[0]), form, ignoreCase, call);
    }

    /// <summary>
    /// LIKE or ILIKE with an escaped pattern: the form that trigram indexes (and, for the start of a text,
    /// <c>text_pattern_ops</c> indexes) serve.
    /// </summary>
    internal SqlExpression Match(
        SqlExpression text,
        SqlExpression wanted,
        ParameterForm form,
        bool ignoreCase,
        Expression node
    )
    {
        var @operator = ignoreCase ? "ILIKE" : "LIKE";
        var mapping = text.Mapping ?? model.Mapping(typeof(string));
        SqlExpression pattern = wanted switch
        {
            SqlLiteral { Value: null } => wanted,
            SqlLiteral { Value: string literal } => new SqlLiteral(
                LikePattern.For(literal, form),
                typeof(string),
                mapping
            ),
            SqlParameter parameter => parameter.As(mapping, form),
            _ => throw new UntranslatableExpressionException(
                node,
                "the text to look for must be a value, not a column."
            ),
        };
        return pattern is SqlLiteral { Value: null }
            ? False
            : new SqlText($"({{}} {@operator} {{}})", typeof(bool), null, text.IsNullable, text, pattern);
    }

    private SqlText Concatenation(IReadOnlyList<Expression> parts)
    {
        var operands = parts.Select(part => Part(part)).ToArray();
        var phrase = "(" + string.Join(" || ", operands.Select(_ => "{}")) + ")";
        return new SqlText(phrase, typeof(string), model.Mapping(typeof(string)), false, operands);
    }

    /// <summary>A part of a text; C# takes null for nothing.</summary>
    private SqlExpression Part(Expression node)
    {
        var value = AsText(Scalar(node), node);
        if (value is SqlLiteral { Value: null })
        {
            return new SqlLiteral("", typeof(string), model.Mapping(typeof(string)));
        }

        return value.IsNullable ? new SqlText("COALESCE({}, '')", typeof(string), value.Mapping, false, value) : value;
    }

    private SqlExpression AsText(SqlExpression value, Expression node)
    {
        if (value.Type == typeof(string) || value is SqlLiteral { Value: null })
        {
            return Typed(value);
        }

        if (IsNumber(value.Type) || value.Type == typeof(Guid))
        {
            return new SqlText(
                "{}::text",
                typeof(string),
                model.Mapping(typeof(string)),
                value.IsNullable,
                Typed(value)
            );
        }

        throw new UntranslatableExpressionException(node, $"{value.Type.Name} has no text form that C# and SQL share.");
    }

    /// <summary>Interpolated strings with plain places, which C# compiles to a call of Format.</summary>
    private SqlText Formatted(MethodCallExpression call)
    {
        if (
            call.Arguments[0] is not ConstantExpression { Value: string format }
            || format.Contains("{{", StringComparison.Ordinal)
        )
        {
            throw Unknown(call);
        }

        ReadOnlyCollection<Expression> arguments = call.Arguments is [_, NewArrayExpression array]
            ? array.Expressions
            : call.Arguments.Skip(1).ToList().AsReadOnly();
        var parts = new List<Expression>();
        var start = 0;
        foreach (var match in FormatPlace.EnumerateMatches(format))
        {
            if (match.Index > start)
            {
                parts.Add(Expression.Constant(format[start..match.Index]));
            }

            parts.Add(Unboxed(arguments[int.Parse(format.AsSpan(match.Index + 1, match.Length - 2), provider: null)]));
            start = match.Index + match.Length;
        }

        if (start < format.Length)
        {
            parts.Add(Expression.Constant(format[start..]));
        }

        return format[start..].Contains('{', StringComparison.Ordinal) ? throw Unknown(call) : Concatenation(parts);
    }

    private static Expression Unboxed(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } boxed && node.Type == typeof(object)
            ? boxed.Operand
            : node;
}

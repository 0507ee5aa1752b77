using System.Collections.Immutable;
using System.Text;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>Why an input value is not of its type.</summary>
/// <param name="Message">What is wrong, as a sentence for the client.</param>
/// <param name="Path">Field names and list indexes down to the wrong part.</param>
/// <param name="Node">The wrong part in the document; null for values of variables.</param>
/// <param name="Code">A more exact error code, or null.</param>
internal readonly record struct InputProblem(
    string Message,
    ImmutableArray<object> Path,
    SyntaxNode? Node,
    string? Code = null
)
{
    /// <summary><c> at .field[0]</c>, or nothing for the value itself.</summary>
    public string PrintPath()
    {
        if (Path.IsEmpty)
        {
            return string.Empty;
        }

        var text = new StringBuilder(" at ");
        foreach (var key in Path)
        {
            _ = key is int index ? text.Append('[').Append(index).Append(']') : text.Append('.').Append(key);
        }

        return text.ToString();
    }
}

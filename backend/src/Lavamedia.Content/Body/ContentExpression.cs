namespace Lavamedia.Content.Body;

/// <summary>
/// The part of ProseMirror's content expressions that the body schema uses: a sequence of node or group names,
/// each once or with <c>?</c>, <c>*</c> or <c>+</c>, such as <c>paragraph block*</c>.
/// </summary>
internal sealed class ContentExpression
{
    private readonly Term[] terms;

    private ContentExpression(string text, Term[] terms)
    {
        Text = text;
        this.terms = terms;
    }

    /// <summary>The expression as the schema writes it; part of messages.</summary>
    public string Text { get; }

    /// <summary>Whether a node with this expression may have children at all.</summary>
    public bool AllowsChildren => terms.Length > 0;

    /// <summary>Reads an expression; the empty one allows no children.</summary>
    /// <exception cref="FormatException">A term is not a name with an optional quantifier.</exception>
    public static ContentExpression Parse(string text)
    {
        var terms = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Term.Parse).ToArray();
        return new ContentExpression(text, terms);
    }

    /// <summary>The position before the first child.</summary>
    public Positions Start() => Closure(1UL);

    /// <summary>The positions after one more child of the given type and group; empty when the child does not fit.</summary>
    public Positions Advance(Positions from, string nodeType, string? group)
    {
        var reached = 0UL;
        for (var index = 0; index < terms.Length; index++)
        {
            if ((from.Bits & (1UL << index)) == 0 || !terms[index].Accepts(nodeType, group))
            {
                continue;
            }

            reached |= terms[index].Repeats ? (1UL << index) | (1UL << (index + 1)) : 1UL << (index + 1);
        }

        return Closure(reached);
    }

    /// <summary>Whether no further child is needed at these positions.</summary>
    public bool IsComplete(Positions at) => (at.Bits & (1UL << terms.Length)) != 0;

    private Positions Closure(ulong bits)
    {
        for (var index = 0; index < terms.Length; index++)
        {
            if ((bits & (1UL << index)) != 0 && terms[index].IsOptional)
            {
                bits |= 1UL << (index + 1);
            }
        }

        return new Positions(bits);
    }

    /// <summary>A set of places between terms, one bit each.</summary>
    internal readonly record struct Positions(ulong Bits)
    {
        public bool IsEmpty => Bits == 0;
    }

    private sealed record Term(string Name, bool IsOptional, bool Repeats)
    {
        public static Term Parse(string text)
        {
            var name = text.TrimEnd('?', '*', '+');
            if (name.Length == 0 || text.Length - name.Length > 1 || !name.All(char.IsAsciiLetter))
            {
                throw new FormatException($"'{text}' is not a term of a content expression.");
            }

            var quantifier = text[name.Length..];
            return new Term(name, quantifier is "?" or "*", quantifier is "*" or "+");
        }

        public bool Accepts(string nodeType, string? group) => Name == nodeType || Name == group;
    }
}

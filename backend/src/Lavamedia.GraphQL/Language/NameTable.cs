using System.Text;

namespace Lavamedia.GraphQL.Language;

/// <summary>
/// Gives equal names of one document the same string. It lives as long as one parse, so that strangers cannot fill
/// the process with names.
/// </summary>
internal struct NameTable
{
    private string?[]? _slots;
    private int _count;

    /// <summary>The string of a name.</summary>
    /// <param name="name">Bytes of the form that the lexer recognised as a name: ASCII.</param>
    public string Intern(ReadOnlySpan<byte> name)
    {
        _slots ??= new string?[64];
        if (_count * 2 > _slots.Length)
        {
            Grow();
        }

        var index = (int)(Hash(name) & (uint)(_slots.Length - 1));
        while (_slots[index] is { } existing)
        {
            if (Ascii.Equals(name, existing))
            {
                return existing;
            }

            index = (index + 1) & (_slots.Length - 1);
        }

        _count++;
        return _slots[index] = Encoding.ASCII.GetString(name);
    }

    // Seeded per process, so that nobody can prepare names that collide.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var hash = default(HashCode);
        hash.AddBytes(name);
        return (uint)hash.ToHashCode();
    }

    private void Grow()
    {
        var old = _slots!;
        _slots = new string?[old.Length * 2];
        foreach (var name in old)
        {
            if (name is null)
            {
                continue;
            }

            var index = (int)(Hash(Encoding.ASCII.GetBytes(name)) & (uint)(_slots.Length - 1));
            while (_slots[index] is not null)
            {
                index = (index + 1) & (_slots.Length - 1);
            }

            _slots[index] = name;
        }
    }
}

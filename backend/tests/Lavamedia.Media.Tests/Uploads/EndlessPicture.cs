using Lavamedia.Testing;

namespace Lavamedia.Media.Tests.Uploads;

/// <summary>A stream that begins like a PNG and goes on with zeros, without holding them.</summary>
internal sealed class EndlessPicture(long length) : Stream
{
    private static readonly byte[] Start = Pictures.Png(64, 64, 1, 1, 1);
    private long position;

    public bool BreaksOff { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (BreaksOff && position > length / 2)
        {
            throw new IOException("The connection was lost.");
        }

        var count = (int)Math.Min(buffer.Length, length - position);
        buffer[..count].Clear();
        if (position < Start.Length)
        {
            Start.AsSpan((int)position, (int)Math.Min(count, Start.Length - position)).CopyTo(buffer);
        }

        position += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

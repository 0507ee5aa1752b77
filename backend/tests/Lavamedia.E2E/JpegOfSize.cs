namespace Lavamedia.E2E;

/// <summary>A stream that begins like a JPEG and goes on for as long as wanted, without holding it in memory.</summary>
internal sealed class JpegOfSize(long size) : Stream
{
    private static readonly byte[] Start = Pictures.Jpeg().Buffer;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => size;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var wanted = (int)Math.Min(count, size - Position);
        for (var i = 0; i < wanted; i++, Position++)
        {
            buffer[offset + i] = Position < Start.Length ? Start[Position] : (byte)0;
        }
        return wanted;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
